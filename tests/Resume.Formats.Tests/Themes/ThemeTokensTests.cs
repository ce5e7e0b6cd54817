using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Tests.Diagnostics;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Themes;

/// <summary>`theme` as a map: the tokens of a source override those of its theme.</summary>
public class ThemeTokensTests
{
    [Fact]
    public void EveryTokenIsDocumented()
    {
        var page = File.ReadAllText(Path.Combine(DiagnosticsDocumentationTests.Root, "docs", "themes.md"));
        var words = Regex.Matches(page, @"[\w]+").Select(match => match.Value).ToHashSet();

        var maps = TokenSchemas.All.Concat([ThemeSchema.Map, FontSchemas.Fonts]);
        Assert.Empty(maps.SelectMany(map => map.Properties).Select(key => key.Name).Except(words));
    }

    [Theory]
    [InlineData("margin: 2cm", 56.693)]
    [InlineData("margin: 20mm", 56.693)]
    [InlineData("margin: 20 mm", 56.693)]
    [InlineData("margin: 0.8in", 57.6)]
    [InlineData("margin: 50", 50)]
    [InlineData("margin: 50.5pt", 50.5)]
    [InlineData("margin: {left: 50}", 50)]
    [InlineData("margin: 60, page: {margin: {left: 50}}", 50)]
    [InlineData("page: {margin: 50}, margin: 60", 50)]
    [InlineData("page: {margin: {top: 50}}, margin: 60", 60)]
    public void MarginsHaveUnits(string tokens, double left) => Assert.Equal(left, Theme(tokens).Page.MarginLeft);

    [Theory]
    [InlineData("page: letter", 612)]
    [InlineData("page: a4", 595.28)]
    [InlineData("page: {size: letter}", 612)]
    public void SourcesChooseThePaper(string tokens, double width) => Assert.Equal(width, Theme(tokens).Page.Width);

    [Fact]
    public void OtherTokensKeepTheThemesValues()
    {
        var (mine, classic) = (Theme("section: {ruleGap: 3}, bullets: {marks: [\"*\"]}"), ThemeReader.Read("classic", null));

        Assert.Equal(classic.Section with { RuleGap = 3 }, mine.Section);
        Assert.Equal(["*"], mine.Bullets.Marks);
        Assert.Equal(classic.Bullets.Indent, mine.Bullets.Indent);
        Assert.Equal(classic.Styles, mine.Styles);
        Assert.Equal(classic.Light, mine.Light);
    }

    [Fact]
    public void AccentsAreLighterOnDarkScreens()
    {
        var (mine, classic) = (Theme("accent: \"#075\""), ThemeReader.Read("classic", null));

        Assert.Equal(new Color(0, 0x77, 0x55), mine.Light.Accent);
        Assert.Equal(classic.Light.Link, mine.Light.Link);
        Assert.Equal(classic.Dark.Background, mine.Dark.Background);
        Assert.True(mine.Dark.Accent.Green > 0x77 && mine.Dark.Accent.Green > mine.Dark.Accent.Red, mine.Dark.Accent.Hex);
        Assert.Equal("ffffff", Theme("accent: \"#fff\"").Dark.Accent.Hex);
    }

    [Fact]
    public void LinksUseTheAccentIfTheyHadItsColor()
    {
        Assert.Equal("007755", Theme("name: modern, accent: \"#007755\"", "modern").Light.Link.Hex);
        Assert.Equal("112233", Theme("name: modern, accent: \"#007755\", colors: {light: {link: \"#123\"}}", "modern").Light.Link.Hex);
    }

    [Fact]
    public void PaletteColorsOverrideTheAccent()
    {
        var mine = Theme("colors: {light: {accent: \"#123456\"}, dark: {accent: \"#abcdef\"}}, accent: \"#075\"");

        Assert.Equal(("123456", "abcdef"), (mine.Light.Accent.Hex, mine.Dark.Accent.Hex));
    }

    [Fact]
    public void FontAppliesToTextAndHeadings()
    {
        var fonts = Theme("font: Source Sans 3, fonts: {heading: Source Code Pro}").Fonts;

        Assert.Equal(("Source Sans 3", "Source Code Pro", "Source Code Pro"), (fonts.Text.Name, fonts.Heading.Name, fonts.Code.Name));
        Assert.Equal("Source Sans 3", Theme("font: Source Sans 3").Fonts.Heading.Name);
    }

    [Fact]
    public void LineHeightScalesWithSizeUnlessSet()
    {
        Assert.Equal(16.08, Theme("styles: {body: {size: 12}}").Styles.Body.LineHeight, 6);
        Assert.Equal(16.08, Theme("styles: {body: {size: 12}}").Styles.Meta.LineHeight, 6);
        Assert.Equal(13, Theme("styles: {body: {size: 12, lineHeight: 13}}").Styles.Body.LineHeight);
        Assert.Equal(13.4, Theme("styles: {body: {size: 12, lineHeight: 13.4}}").Styles.Body.LineHeight);
    }

    [Fact]
    public void SizeOfTheBodyScalesAllThatGoesWithIt()
    {
        var mine = Theme("styles: {body: {size: 12}, title: {size: 11, after: 1}}, bullets: {indent: 9}");

        Assert.Equal((30, 34.8, 1.2), (mine.Styles.Name.Size, mine.Styles.Name.LineHeight, mine.Styles.Name.SpaceAfter));
        Assert.Equal((11, 14.67, 1), (mine.Styles.Title.Size, mine.Styles.Title.LineHeight, mine.Styles.Title.SpaceAfter));
        Assert.Equal((9, 11.4), (mine.Bullets.Indent, mine.Bullets.MarkGap));
        Assert.Equal((100.8, 4.8), (mine.Table.LabelWidth, mine.Table.RowGap));
        Assert.Equal(56.7, mine.Page.MarginLeft);
        Assert.Equal(25, Theme("styles: {heading: {size: 20}}").Styles.Name.Size);
    }

    [Fact]
    public void SidebarLooksLikeThePageUnlessSet()
    {
        var mine = Theme("styles: {body: {size: 11, after: 4}, heading: {before: 20}, sideHeading: {size: 12}}");

        Assert.Equal(mine.Styles.Body, mine.Styles.Side);
        Assert.Equal((12, 20, true), (mine.Styles.SideHeading.Size, mine.Styles.SideHeading.SpaceBefore, mine.Styles.SideHeading.Bold));
        Assert.Equal(mine.Light.Background, mine.Light.Panel);
        Assert.Equal("e9edf6", Theme("colors: {light: {panel: \"#e9edf6\"}}").Light.Panel.Hex);
    }

    private static Theme Theme(string tokens, string name = "classic")
    {
        var (document, diagnostics) = Fixture.Read($"basics: {{name: Ada}}\ntheme: {{{tokens}}}\n");
        Assert.Empty(diagnostics);
        return ThemeReader.Read(name, null, FontFamilies.Open(document.Theme.Fonts, new DiagnosticBag()), document.Theme.Tokens);
    }

    [Theory]
    [InlineData("accent: '#0a7'", "`accent` of `#0a7` is hard to read: its contrast on the page is 2.9 to 1, but text needs 4.5 to 1")]
    [InlineData("colors: {light: {background: '#777777'}}", "`colors.light.background` of `#777777`")]
    [InlineData("colors: {dark: {link: '#222'}}", "on dark screens")]
    [InlineData("colors: {light: {accent: '#eee', link: '#eee'}}", "`colors.light.accent`", "`colors.light.link`")]
    [InlineData(
        "sidebar: {side: start}, colors: {light: {panel: '#888'}}",
        "`colors.light.panel` of `#888` is hard to read: its contrast in the sidebar is")]
    [InlineData("colors: {light: {panel: '#888'}}")]
    [InlineData("accent: '#075'")]
    [InlineData("accent: '#000'")]
    [InlineData("colors: {light: {rule: '#fff'}}")]
    public void UnreadableColorsAreReported(string tokens, params string[] expected)
    {
        var diagnostics = Check(tokens);

        Assert.Equal(expected.Length, diagnostics.Count);
        Assert.All(expected.Zip(diagnostics), pair => Assert.Contains(pair.First, pair.Second.Message, StringComparison.Ordinal));
        Assert.All(diagnostics, diagnostic => Assert.Equal("RES3002", diagnostic.Code));
    }

    private static List<Diagnostic> Check(string tokens)
    {
        var text = $"basics: {{name: Ada Example}}\ntheme: {{{tokens}}}\n";
        return [.. ResumeCompiler.Check(new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(text)), new CompileOptions())];
    }
}
