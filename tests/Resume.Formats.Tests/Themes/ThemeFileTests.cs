using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Themes;

/// <summary>Theme files and sources have one schema, and their errors are reported in the same way.</summary>
public class ThemeFileTests
{
    public static TheoryData<string> Wrong => new(
        "page: {margin: wide}",
        "page: {margin: {top: 2cm, left: 500}}",
        "colors: {light: {text: blue}, dark: {txet: \"#fff\"}}",
        "styles: {body: {font: serif, bold: yes, size: 12ft}, haeding: {size: 12}}",
        "styles: [body]",
        "header: {separator: too long, photo: {align: left}}",
        "bullets: {marks: {a: b}, indent: -1}",
        "fonts: {text: Comic Neue, code: missing.ttf}",
        "table: {rowGap: [}",
        "page: &a [*a]");

    [Theory]
    [MemberData(nameof(Wrong))]
    public void ErrorsAreReportedAsInASource(string tokens)
    {
        var (file, theme) = (new DiagnosticBag(), new DiagnosticBag());

        ReadFile(tokens, file);
        var document = ResumeReader.Read(Source("ada.resume.yaml", $"basics: {{name: Ada}}\ntheme:\n  {tokens}\n"), theme);
        FontFamilies.Open(document.Theme.Fonts, theme);

        Assert.NotEmpty(file.InSourceOrder());
        Assert.Equal(Shown(theme, lines: 2, columns: 2), Shown(file, lines: 0, columns: 0));
        Assert.All(file.InSourceOrder(), diagnostic => Assert.Equal("mine.yaml", diagnostic.Span.File));
    }

    [Fact]
    public void DiagnosticHasLineAndColumn()
    {
        var diagnostics = new DiagnosticBag();

        ReadFile("section:\n  ruleGap: 3\n  ruleThickness: thin\n", diagnostics);

        var diagnostic = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal(("RES1043", new SourceSpan("mine.yaml", 3, 18, 3, 22)), (diagnostic.Code, diagnostic.Span));
    }

    [Fact]
    public void ValidTokensOfAnInvalidThemeApply()
    {
        var diagnostics = new DiagnosticBag();
        var classic = ThemeReader.Read("classic", null);

        var mine = ReadFile("section: {ruleGap: 3, ruleThickness: thin}\nfonts: {text: Source Sans 3}", diagnostics);

        Assert.True(diagnostics.HasErrors);
        Assert.Equal(classic.Section with { RuleGap = 3 }, mine.Section);
        Assert.Equal(("Source Sans 3", classic.Fonts.Heading), (mine.Fonts.Text.Name, mine.Fonts.Heading));
        Assert.Equal(classic.Styles, mine.Styles);
    }

    [Fact]
    public void AccentAppliesToItsLayer()
    {
        var mine = ReadFile("accent: \"#075\"\ncolors: {dark: {accent: \"#abcdef\"}}", new());

        Assert.Equal(("007755", "abcdef"), (mine.Light.Accent.Hex, mine.Dark.Accent.Hex));
    }

    [Theory]
    [InlineData(new byte[] { 0x70, 0xFF })]
    [InlineData(new byte[] { 0x00, 0x01 })]
    [InlineData(new byte[0])]
    public void BytesThatAreNotAThemeGiveTheDefault(byte[] content)
    {
        var choices = ThemeFile.Read(new SourceFile("mine.yaml", content), new());

        Assert.Empty(choices.Tokens);
    }

    private static Theme ReadFile(string text, DiagnosticBag diagnostics)
    {
        var choices = ThemeFile.Read(Source("mine.yaml", text), diagnostics);
        var layer = new ThemeLayer(FontFamilies.Open(choices.Fonts, diagnostics), new(choices.Tokens));
        return ThemeReader.Read("mine", null, new ThemeLayer(new(), new([])), layer.Over(BuiltInThemes.Get(BuiltInThemes.Default)));
    }

    private static SourceFile Source(string path, string text) => new(path, Encoding.UTF8.GetBytes(text)) { Files = new StoredFiles([]) };

    private static IEnumerable<string> Shown(DiagnosticBag bag, int lines, int columns) =>
        from diagnostic in bag.InSourceOrder()
        let span = diagnostic.Span
        select FormattableString.Invariant($"{diagnostic.Code} {span.Line - lines}:{span.Column - columns}: {diagnostic.Message}");
}
