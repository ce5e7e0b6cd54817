using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Tests.Reading;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("# Not a heading")]
    [InlineData("1986. A great year")]
    [InlineData("- no list")]
    [InlineData("+ no list")]
    [InlineData("> no quote")]
    [InlineData("[note]: no definition")]
    [InlineData("[no link]")]
    [InlineData("[a][b]")]
    [InlineData("snake_case_word and 2 * 3 * 4")]
    [InlineData("| no | table |")]
    [InlineData("    no code block")]
    [InlineData("~~~ no fence")]
    [InlineData("C# and F#")]
    public void BlockMarkdownIsLiteralInLines(string text)
    {
        var run = Assert.IsType<TextRun>(Assert.Single(Label(Quoted(text)).Inlines));

        Assert.Equal(text.Trim(), run.Text);
        Assert.Equal(TextStyle.None, run.Style);
    }

    [Fact]
    public void StylesNestAndEscapesWork()
    {
        var label = Label("\"a *b **c** `d`* \\\\*e\\\\*\"");

        Assert.Equal(
            [("a ", TextStyle.None), ("b ", TextStyle.Emphasis), ("c", TextStyle.Emphasis | TextStyle.Strong),
                (" ", TextStyle.Emphasis), ("d", TextStyle.Emphasis | TextStyle.Code), (" *e*", TextStyle.None)],
            label.Inlines.Cast<TextRun>().Select(run => (run.Text, run.Style)));
    }

    [Theory]
    [InlineData("see https://example.com/a_b_(c), ok", "https://example.com/a_b_(c)")]
    [InlineData("(https://example.com).", "https://example.com")]
    [InlineData("[text](https://example.com/x)", "https://example.com/x")]
    [InlineData("[mail](mailto:ada@example.com)", "mailto:ada@example.com")]
    [InlineData("[https://example.com](https://example.com/x)", "https://example.com/x")]
    public void LinksKeepTheirTargets(string text, string target) =>
        Assert.Equal(target, Assert.Single(Label(Quoted(text)).Inlines.OfType<Link>()).Target);

    [Theory]
    [InlineData("see <https://example.com/a?b=c&d>.", "see https://example.com/a?b=c&d.", "https://example.com/a?b=c&d")]
    [InlineData("<mailto:ada@example.com>", "mailto:ada@example.com", "mailto:ada@example.com")]
    [InlineData("[<https://example.com>](https://example.com/x)", "https://example.com", "https://example.com/x")]
    [InlineData("[open <https://example.com>", "[open https://example.com", "https://example.com")]
    public void AngleBracketsOfLinksAreRemoved(string text, string shown, string target)
    {
        var label = Label(Quoted(text));

        Assert.Equal(shown, label.PlainText);
        Assert.Equal(target, Assert.Single(label.Inlines.OfType<Link>()).Target);
    }

    [Theory]
    [InlineData("std::vector<int> and <std::string>")]
    [InlineData("<ada@example.com>")]
    [InlineData("a <b")]
    [InlineData("<")]
    public void OtherAngleBracketsStay(string text) =>
        Assert.Equal(text, Assert.IsType<TextRun>(Assert.Single(Label(Quoted(text)).Inlines)).Text);

    [Theory]
    [InlineData("`https://example.com`")]
    [InlineData("xhttps://example.com")]
    [InlineData("https://")]
    public void OtherTextIsNotALink(string text) => Assert.Empty(Label(Quoted(text)).Inlines.OfType<Link>());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("#")]
    [InlineData("/etc/passwd")]
    [InlineData("//example.com")]
    [InlineData("file:///etc/passwd")]
    public void ForbiddenTargetsAreReportedAndTheirTextStays(string target)
    {
        var (document, diagnostics) = Fixture.Read($"basics:\n  name: Ada Example\n  label: 'a [b]({target}) c'\n");

        Assert.Equal(("RES2004", 13), (Assert.Single(diagnostics).Code, diagnostics[0].Span.Column));
        Assert.Equal("a b c", document.Basics.Label.PlainText);
        Assert.Empty(document.Basics.Label.Inlines.OfType<Link>());
    }

    [Fact]
    public void ImagesAreReported()
    {
        var (document, diagnostics) = Fixture.Read("basics:\n  name: Ada Example\n  label: x ![alt](https://example.com/a.png)\n");

        Assert.Equal(("RES1022", 12, 45), (Assert.Single(diagnostics).Code, diagnostics[0].Span.Column, diagnostics[0].Span.EndColumn));
        Assert.Equal("x alt", document.Basics.Label.PlainText);
    }

    [Theory]
    [InlineData("label: a **bold** word", "bold", 3, 14)]
    [InlineData("label: 'it''s **bold**'", "bold", 3, 19)]
    [InlineData("label: \"\\\"q\\\" **bold**\"", "bold", 3, 19)]
    [InlineData("label: é😀 **bold**", "bold", 3, 16)]
    [InlineData("label: >-\n    a\n    **bold**", "bold", 5, 7)]
    [InlineData("label: |\n    a\n    **bold**", "bold", 5, 7)]
    [InlineData("label: a\n   b **bold**", "bold", 4, 8)]
    [InlineData("label: \"\\u00e9 **bold**\"", "bold", 3, 20)]
    [InlineData("label: \"a\\tb\\x41\\U0001F600 **bold**\"", "bold", 3, 32)]
    [InlineData("label: \"a\\\n   b **bold**\"", "bold", 4, 8)]
    public void RunsHaveSpans(string yaml, string text, int line, int column)
    {
        var (document, _) = Fixture.Read($"basics:\n  name: Ada Example\n  {yaml}\n");
        var run = document.Basics.Label.Inlines.OfType<TextRun>().Single(run => run.Text == text);

        Assert.Equal((line, column), (run.Span.Line, run.Span.Column));
    }

    [Fact]
    public void BlankLinesAndBackslashesBreakLines()
    {
        Assert.Equal("a\nb", Label("|\n    a\\\n    b").PlainText);
        Assert.Equal("a\nb", Label("|\n    a\n\n    b").PlainText);
        Assert.Equal("a b", Label("|\n    a\n    b").PlainText);
    }

    [Fact]
    public void SummariesContainParagraphsAndLists()
    {
        var blocks = Summary(
            "|\n    One.\n\n    - a\n      - b\n    - c\n\n    1. x\n    2. y\n\n    1986. A great year\n").Blocks;

        Assert.Equal("One.", Assert.IsType<Paragraph>(blocks[0]).Text.PlainText);
        var list = Assert.IsType<BulletList>(blocks[1]);
        Assert.Equal("b", Assert.Single(list.Bullets[0].Children).Text.PlainText);
        Assert.False(list.Ordered);
        Assert.True(Assert.IsType<BulletList>(blocks[2]).Ordered);
        Assert.Equal("1986. A great year", Assert.IsType<Paragraph>(blocks[3]).Text.PlainText);
    }

    [Theory]
    [InlineData("see [my site](two words) now", 5, 25)]
    [InlineData("see [my site] (https://example.com) now", 5, 36)]
    [InlineData("see [a] (b) now", 5, 12)]
    [InlineData("an **open mark", 4, 6)]
    [InlineData("a closed** mark", 9, 11)]
    [InlineData("an ** open ** mark", 4, 6)]
    [InlineData("an `open mark", 4, 5)]
    [InlineData("a ~~struck~~ word", 3, 5)]
    public void MarkdownWithoutEffectIsReportedAtItsPlace(string text, int column, int endColumn)
    {
        var (label, found) = RichTexts.JsonLabel(text);
        var start = "{\"basics\": {\"name\": \"Ada Example\", \"label\": \"".Length;

        Assert.Equal(text, label.PlainText);
        var first = found[0];
        Assert.Equal(("RES1053", Severity.Warning), (first.Code, first.Severity));
        Assert.Equal((start + column, start + endColumn), (first.Span.Column, first.Span.EndColumn));

        var (_, inYaml) = RichTexts.LiteralSummary("First line.\n\n" + text);
        Assert.Equal(("RES1053", 6, 4 + column, 4 + endColumn),
            (inYaml[0].Code, inYaml[0].Span.Line, inYaml[0].Span.Column, inYaml[0].Span.EndColumn));
    }

    [Theory]
    [InlineData("[sic] (2019)")]
    [InlineData("[x]")]
    [InlineData("a \\*\\* b")]
    [InlineData("2 ** 3")]
    [InlineData("it`s")]
    [InlineData("`[a](b c) **`")]
    [InlineData("5* hotel, C*-algebra")]
    [InlineData("~5 years")]
    public void OtherMarksAreNotReported(string text) => Assert.Empty(RichTexts.JsonLabel(text).Diagnostics);

    [Theory]
    [InlineData("# About me", 1, "a heading in Markdown is shown as text")]
    [InlineData("### About me", 3, "a heading in Markdown is shown as text")]
    [InlineData("> A quote\n> goes on", 1, "a quotation in Markdown is shown as text")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", 9, "a table in Markdown is shown as text")]
    [InlineData("```\ncode\n```", 3, "a block of code in Markdown is shown as text")]
    [InlineData("---", 3, "a line across the page in Markdown is shown as text")]
    [InlineData("* * *", 5, "a line across the page in Markdown is shown as text")]
    [InlineData("[^1] A note", 4, "a footnote in Markdown is shown as text")]
    public void UnsupportedBlocksAreReportedOnce(string text, int length, string message)
    {
        foreach (var (summary, found) in new[] { RichTexts.JsonSummary("One.\n\n" + text), RichTexts.LiteralSummary("One.\n\n" + text) })
        {
            var only = Assert.Single(found);
            Assert.Equal(("RES1054", message, length), (only.Code, only.Message, only.Span.EndColumn - only.Span.Column));
            Assert.Equal(2, summary.Blocks.Length);
        }
    }

    [Fact]
    public void ARuleDividesParagraphs() =>
        Assert.Equal("One. / --- / Two.", RichTexts.Describe(RichTexts.LiteralSummary("One.\n---\nTwo.").Summary));

    [Theory]
    [InlineData("> 500 users")]
    [InlineData("#1 in sales")]
    [InlineData("# 1 in sales")]
    [InlineData("--")]
    public void SentencesAreNotBlocks(string text) => Assert.Empty(RichTexts.JsonSummary(text).Diagnostics);

    [Theory]
    [InlineData("|\n    データ基盤\n    です。\n", "データ基盤です。")]
    [InlineData(">\n    データ基盤\n    です。\n", "データ基盤です。")]
    [InlineData("データ基盤\n    です。", "データ基盤です。")]
    [InlineData("|\n    **データ**\n    基盤 です。\n", "データ基盤 です。")]
    [InlineData("|\n    데이터\n    기반\n", "데이터 기반")]
    [InlineData("|\n    C#\n    です。\n", "C# です。")]
    public void LineBreakBetweenIdeographsIsNoSpace(string yaml, string text) => 
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(Summary(yaml).Blocks)).Text.PlainText);

    private static InlineText Label(string yaml) => Basics($"label: {yaml}").Label;

    private static BlockText Summary(string yaml) => Basics($"summary: {yaml}").Summary;

    private static Basics Basics(string yaml)
    {
        var (document, diagnostics) = Fixture.Read($"basics:\n  name: Ada Example\n  {yaml}\n");
        Assert.Empty(diagnostics);
        return document.Basics;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
