using Resume.Formats.Reading.Schema;
using Resume.Formats.Resources;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Themes;

public class ThemeReaderTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ThemesAreCompleteAndTheirFontsExist(string name)
    {
        var theme = ThemeReader.Read(name, "US");

        IEnumerable<FontFamily> families = [theme.Fonts.Text, theme.Fonts.Heading, theme.Fonts.Code, .. theme.Fonts.Fallbacks];
        Assert.All(
            families.SelectMany(family => new[] { family.Regular, family.Bold, family.Italic, family.BoldItalic }),
            file => Assert.NotEmpty(file.Read()));
        Assert.True(theme.Styles.Body.Size < theme.Styles.Name.Size);
    }

    [Fact]
    public void PaperIsLetterInTheUnitedStates()
    {
        var (letter, a4) = (ThemeReader.Read("classic", "US").Page, ThemeReader.Read("classic", null).Page);

        Assert.Equal((612, 792), (letter.Width, letter.Height));
        Assert.Equal((595.28, 841.89), (a4.Width, a4.Height));
    }

    [Fact]
    public void ThemesInheritFromTheDefault()
    {
        var (classic, modern) = (ThemeReader.Read("classic", null), ThemeReader.Read("modern", null));

        Assert.NotEqual(classic.Fonts.Text.Name, modern.Fonts.Text.Name);
        Assert.Equal(classic.Fonts.Code.Name, modern.Fonts.Code.Name);
        Assert.Equal(classic.Table.LabelWidth, modern.Table.LabelWidth);
    }

    [Fact]
    public void StylesInheritFromBody()
    {
        var modern = ThemeReader.Read("modern", null);

        Assert.Equal(modern.Styles.Body.Size, modern.Styles.Subtitle.Size);
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

        Assert.Equal(TokenSchemas.TextStyles.Select(style => style.Name), names);
    }

    [Fact]
    public void ThemesAreTheFilesOfTheFolder()
    {
        Assert.Equal(BuiltInThemes.Default, BuiltInThemes.Names[0]);
        Assert.Contains("modern", BuiltInThemes.Names);
        Assert.Equal(EmbeddedFiles.List("Themes").Count(path => Path.GetDirectoryName(path) == "Themes"), BuiltInThemes.Names.Length);
    }
}
