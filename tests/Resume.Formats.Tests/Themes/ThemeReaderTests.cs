using Resume.Formats.Reading.Vocabulary;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Themes;

public class ThemeReaderTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryThemeIsWholeAndItsFontsExist(string name)
    {
        var theme = ThemeReader.Read(name, "US");

        Assert.All<FontFamily>(
            [theme.Fonts.Text, theme.Fonts.Heading, theme.Fonts.Code, .. theme.Fonts.Fallbacks],
            family => Assert.All(new[] { family.Regular, family.Bold, family.Italic, family.BoldItalic }, file => Assert.NotEmpty(file.Read())));
        Assert.True(theme.Styles.Body.Size < theme.Styles.Name.Size);
    }

    [Fact]
    public void PaperIsLetterInTheUnitedStatesAndA4Elsewhere()
    {
        Assert.Equal((612, 792), (ThemeReader.Read("classic", "US").Page.Width, ThemeReader.Read("classic", "US").Page.Height));
        Assert.Equal((595.28, 841.89), (ThemeReader.Read("classic", null).Page.Width, ThemeReader.Read("classic", null).Page.Height));
    }

    [Fact]
    public void WhatAThemeLeavesOpenItHasFromTheDefault()
    {
        var (classic, modern) = (ThemeReader.Read("classic", null), ThemeReader.Read("modern", null));

        Assert.NotEqual(classic.Fonts.Text.Name, modern.Fonts.Text.Name);
        Assert.Equal(classic.Fonts.Code.Name, modern.Fonts.Code.Name);
        Assert.Equal(classic.Table, modern.Table);
    }

    [Fact]
    public void AStyleTakesWhatItLeavesOpenFromTheThemesBody()
    {
        var modern = ThemeReader.Read("modern", null);

        Assert.Equal(modern.Styles.Body.Size, modern.Styles.Meta.Size);
    }

    [Fact]
    public void StylesHaveTheNamesOfTheSchema()
    {
        var names = new List<string>();

        _ = ThemeReader.Read("classic", null).Styles.Map((name, style) =>
        {
            names.Add(name);
            return style;
        });

        Assert.Equal(ThemeShapes.EachStyle.Select(style => style.Name), names);
    }

    [Fact]
    public void ThemesAreTheFilesOfTheFolder()
    {
        Assert.Equal(BuiltInThemes.Default, BuiltInThemes.Names[0]);
        Assert.Contains("modern", BuiltInThemes.Names);
        Assert.Equal(Resources.In("Themes").Count(path => Path.GetDirectoryName(path) == "Themes"), BuiltInThemes.Names.Length);
    }
}
