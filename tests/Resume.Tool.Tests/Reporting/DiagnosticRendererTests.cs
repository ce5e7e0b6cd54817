using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;

namespace Resume.Tool.Tests.Reporting;

public sealed class DiagnosticRendererTests : IDisposable
{
    private readonly EmptyFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ErrorsShowLineCaretAndHint()
    {
        var shown = Render("work:\n  - endDate: 2013\n", 2, 14, 18);

        Assert.Equal(
            """
            x.resume.yaml(2,14,2,18): error RES1004: end date `2013` is before start date `2015`
               2 |   - endDate: 2013
                 |              ^^^^
                 hint: leave out `endDate` for a current position

            """, shown);
    }

    [Theory]
    [InlineData("\tname: x", 2, 6, "    name: x", "    ^^^^")]
    [InlineData("a\tb", 3, 4, "a   b", "    ^")]
    [InlineData("名前: x", 5, 6, "名前: x", "      ^")]
    [InlineData("e\u0301a: x", 6, 7, "e\u0301a: x", "    ^")]
    [InlineData("👩 x", 4, 5, "👩 x", "   ^")]
    [InlineData("x 名前", 3, 5, "x 名前", "  ^^^^")]
    [InlineData("name: x", 8, 8, "name: x", "       ^")]
    [InlineData("name: x", 90, 99, "name: x", "       ^")]
    [InlineData("\e[2J\u202Ex\u0085", 5, 7, "␛[2J\uFFFDx\uFFFD", "    ^^")]
    public void CaretsAreBelowTheSpan(string line, int column, int endColumn, string text, string carets)
    {
        var shown = Render(line, 1, column, endColumn).Split('\n');

        Assert.Equal("   1 | " + text, shown[1]);
        Assert.Equal("     | " + carets, shown[2]);
    }

    [Fact]
    public void LineWithAPrivateValueIsNotShown()
    {
        var shown = Render("summary: Call +1 555 0100", new(folder["x.resume.yaml"], 1, 10, 1, 26), "RES4005");

        Assert.Contains("x.resume.yaml(1,10,1,26): error RES4005", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("555", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void LoneSurrogateHasAWidth()
    {
        var excerpt = SourceExcerpt.Around("\uD800x", 1, 2, 80);

        Assert.Equal(new SourceExcerpt("\uFFFDx", 1, 1), excerpt);
    }

    [Fact]
    public void LongLineIsShortenedAroundTheSpan()
    {
        var shown = Render(new string('a', 500_000) + "WRONG" + new string('b', 500_000), 1, 500_001, 500_006).Split('\n');

        Assert.InRange(shown[1].Length, 40, 80);
        Assert.Matches("^   1 \\| …a+WRONGb+…$", shown[1]);
        Assert.Equal(shown[1].IndexOf("WRONG", StringComparison.Ordinal), shown[2].IndexOf("^^^^^", StringComparison.Ordinal));
        Assert.EndsWith(" ^^^^^", shown[2], StringComparison.Ordinal);
    }

    [Fact]
    public void LineOfZeroWidthMarksIsShortened()
    {
        var excerpt = SourceExcerpt.Around("x" + new string('\u0301', 1_000_000), 0, 1, 80);

        Assert.InRange(excerpt.Text.Length, 1, 1000);
    }

    [Fact]
    public void MultilineSpanIsMarkedToTheEndOfItsFirstLine()
    {
        var shown = Render("a: |\n  b\n", new SourceSpan(folder["x.resume.yaml"], 1, 4, 3, 1)).Split('\n');

        Assert.Equal("     |    ^", shown[2]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void DiagnosticWithoutLineHasNoExcerpt(int line)
    {
        var shown = Render("a: b\n", new SourceSpan("gone.yaml", line, 3, line, 4));

        Assert.Equal(2, shown.TrimEnd().Split('\n').Length);
        Assert.StartsWith(
            line == 0 ? "gone.yaml: error RES1004: " : "gone.yaml(7,3,7,4): error RES1004: ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void ControlCharactersDoNotReachTheTerminal()
    {
        var diagnostic = new Diagnostic(
            "RES1001", Severity.Warning, new("\e[31m\n.yaml", 0, 0, 0, 0), "`\e]0;title\a\u202E` [red]is[/]\r\nwrong\n", "h\bint");

        var shown = new DiagnosticRenderer(new(), new(enabled: false), 80).Render(diagnostic);

        Assert.Equal("␛[31m␊.yaml: warning RES1001: `␛]0;title␇\uFFFD` [red]is[/]␍␊wrong\n  hint: h␈int\n", shown);
    }

    [Fact]
    public void WithColoursTheCodeIsALink()
    {
        var diagnostic = new Diagnostic("RES1001", Severity.Error, new("x", 0, 0, 0, 0), "m");

        var shown = new DiagnosticRenderer(new(), new(enabled: true), 80).Render(diagnostic);

        Assert.Equal($"\e[1mx\e[0m: \e[1;31merror \e]8;;{diagnostic.HelpLink}\e\\RES1001\e]8;;\e\\\e[0m: m\n", shown);
    }

    [Theory]
    [InlineData("a\nb", 2, "b")]
    [InlineData("a\r\nb\r\n", 2, "b")]
    [InlineData("a\rb", 2, "b")]
    [InlineData("a\n", 2, "")]
    [InlineData("a\n", 3, null)]
    [InlineData("\uFEFFa", 1, "a")]
    public void LinesAreCountedAsInEditors(string text, int line, string? found)
    {
        folder.With("x.resume.yaml", text);

        Assert.Equal(found, new SourceLines().Find(folder["x.resume.yaml"], line));
    }

    private string Render(string source, int line, int column, int endColumn) =>
        Render(source, new SourceSpan(folder["x.resume.yaml"], line, column, line, endColumn)).Replace(
            folder["x"], "x", StringComparison.Ordinal);

    private string Render(string source, SourceSpan span, string code = "RES1004")
    {
        folder.With("x.resume.yaml", source);
        var diagnostic = new Diagnostic(
            code, Severity.Error, span, "end date `2013` is before start date `2015`", "leave out `endDate` for a current position");
        return new DiagnosticRenderer(new(), new(enabled: false), 80).Render(diagnostic);
    }
}
