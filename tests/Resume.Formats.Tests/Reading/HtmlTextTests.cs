using Resume.Formats.Diagnostics;
using static Resume.Formats.Tests.Reading.RichTexts;

namespace Resume.Formats.Tests.Reading;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One / Two")]
    [InlineData("<p>One\n two</p>\n<p>Three</p>\n", "One two / Three")]
    [InlineData("One<br>two<br/>three<BR />four", "One⏎two⏎three⏎four")]
    [InlineData("One<br>\ntwo", "One⏎two")]
    [InlineData("One<br><br>two", "One / two")]
    [InlineData("<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <code>e</code>", "**a** **b** *c* *d* `e`")]
    [InlineData("<B>a<I>b</B>c</I>d", "**a*****b****c*d")]
    [InlineData("<p><strong>Led</strong> a <em>team</em>.</p>", "**Led** a *team*.")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "[• a; b]")]
    [InlineData("<ul>\n  <li><p>a</p></li>\n  <li><p>b</p></li>\n</ul>", "[• a; b]")]
    [InlineData("<p>Intro</p><ul><li>a<li>b</ul><p>End</p>", "Intro / [• a; b] / End")]
    [InlineData("<ol><li>a</li><li>b</li></ol>", "[1. a; b]")]
    [InlineData("<ol start=\"7\"><li>a</li><li value='9'>b</li></ol>", "[7. a] / [9. b]")]
    [InlineData("<ol><li>a<ol start=3><li>b</li></ol></li><li>c<ul><li>d</li></ul></li></ol>", "[1. a [3. b]; c [• d]]")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "[• a [• b]; c]")]
    [InlineData("<ul><li>a</li></ul><ul><li>b</li></ul>", "[• a] / [• b]")]
    [InlineData("<ul><li>5 °C</li></ul>", "[• 5 °C]")]
    [InlineData("<ul><li>• a</li></ul>", "[• a]")]
    [InlineData("<p>• a</p><p>• b</p>", "[• a; b]")]
    [InlineData("&bull; a<br>&bull; b", "[• a; b]")]
    [InlineData("<a href=\"https://example.com/a?b=1&amp;c=2\">site</a>", "[site](https://example.com/a?b=1&c=2)")]
    [InlineData("<a target=_blank href='https://example.com'><b>site</b></a>", "[**site**](https://example.com)")]
    [InlineData("<a name=\"x\">text</a>", "text")]
    [InlineData("<span style=\"color: red\">text</span>", "text")]
    [InlineData("<div>a</div><div>b</div>", "a⏎b")]
    [InlineData("R&amp;D &ndash; caf&eacute; &#8211; &#x2013; a&nbsp;b", "R&D – café – – a\u00a0b")]
    [InlineData("&#42;a&#42; &lt;b&gt;x&lt;/b&gt;", "*a* <b>x</b>")]
    [InlineData("<b>a</b> and **b**", "**a** and **b**")]
    [InlineData("<b><p>a</p><p>b</p></b>", "**a** / **b**")]
    [InlineData("<ul></ul><p></p>text", "text")]
    public void JsonTextsUnderstandHtml(string text, string expected)
    {
        var (summary, diagnostics) = JsonSummary(text);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, Describe(summary));
    }

    [Theory]
    [InlineData("List<T>, Map<String, List<Integer>> and Vec<u8>")]
    [InlineData("I <3 this, a < b > c")]
    [InlineData("C++ <iostream> and <string>")]
    [InlineData("List<b>, List<object> and the <canvas> element")]
    [InlineData("AT&T, Q&A; a &b; &c &amp &;")]
    [InlineData("x<y and z>w")]
    public void OtherAngleBracketsAreText(string text)
    {
        var (json, jsonDiagnostics) = JsonSummary(text);
        var (yaml, yamlDiagnostics) = LiteralSummary(text);

        Assert.Empty(jsonDiagnostics.Concat(yamlDiagnostics));
        Assert.Equal((text, text), (Describe(json), Describe(yaml)));
    }

    [Theory]
    [InlineData("code `<b>x</b> &amp;`", "code `<b>x</b> &amp;`")]
    [InlineData("\\<b>x\\</b>", "<b>x</b>")]
    [InlineData("<https://example.com>", "[https://example.com](https://example.com)")]
    public void CodeAndEscapesAreNotHtml(string text, string expected)
    {
        var (json, jsonDiagnostics) = JsonSummary(text);
        var (yaml, yamlDiagnostics) = LiteralSummary(text);

        Assert.Empty(jsonDiagnostics.Concat(yamlDiagnostics));
        Assert.Equal((expected, expected), (Describe(json), Describe(yaml)));
    }

    [Theory]
    [InlineData("a <font color=\"red\">b</font>", "<font color=\"red\">", 3)]
    [InlineData("<u>b</u>", "<u>", 1)]
    [InlineData("<script>alert(1)</script>", "<script>", 1)]
    [InlineData("<SCRIPT src=\"https://example.com/_x_.js\"></SCRIPT>", "<SCRIPT src=\"https://example.com/_x_.js\">", 1)]
    [InlineData("<style>b{}</style>", "<style>", 1)]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", 1)]
    [InlineData("a <!-- note --> b", "<!--", 3)]
    [InlineData("<![CDATA[x]]>", "<![CDATA[", 1)]
    [InlineData("<h1>Title</h1>", "<h1>", 1)]
    [InlineData("a <b>open", "<b>", 3)]
    [InlineData("a</i> b", "</i>", 2)]
    [InlineData("<table><tr><td>a</td></tr></table>", "<table>", 1)]
    public void OtherHtmlOfJsonIsReportedAndShown(string text, string tag, int column)
    {
        var (summary, diagnostics) = JsonSummary(text);
        var start = """{"basics": {"name": "Ada Example", "summary": """.Length + 1;

        var first = diagnostics[0];
        Assert.Equal((HtmlCode, Severity.Warning), (first.Code, first.Severity));
        Assert.Equal((1, start + column), (first.Span.Line, first.Span.Column - text[..(column - 1)].Count(c => c == '"')));
        Assert.Contains($"`{tag}`", first.Message, StringComparison.Ordinal);
        Assert.Equal(text, Describe(summary));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative")]
    public void ForbiddenTargetsOfHtmlAreReported(string target)
    {
        var (summary, diagnostics) = JsonSummary($"a <a href=\"{target}\">b</a> c");

        Assert.Equal(("RES2004", Severity.Warning), (Assert.Single(diagnostics).Code, diagnostics[0].Severity));
        Assert.Equal("a b c", Describe(summary));
    }

    [Theory]
    [InlineData("<p>One</p>", "<p>", "write a blank line between two paragraphs")]
    [InlineData("<b>a</b>", "<b>", "write `**bold**`")]
    [InlineData("<strong>a</strong>", "<strong>", "write `**bold**`")]
    [InlineData("<em>a</em>", "<em>", "write `*italic*`")]
    [InlineData("a<br>b", "<br>", "write `\\` at the end of the line for a line break")]
    [InlineData("<a href='https://example.com'>b</a>", "<a href='https://example.com'>", "write `[text](https://example.com)`")]
    [InlineData("R&amp;D", "&amp;", "write the character itself: `&`")]
    [InlineData("a&nbsp;b", "&nbsp;", "write a space")]
    public void HtmlOfYamlIsReportedAndShown(string text, string tag, string hint)
    {
        var (summary, diagnostics) = LiteralSummary(text);

        var first = diagnostics[0];
        Assert.Equal((HtmlCode, Severity.Warning, hint), (first.Code, first.Severity, first.Hint));
        Assert.Equal((4, 5 + text.IndexOf(tag, StringComparison.Ordinal)), (first.Span.Line, first.Span.Column));
        Assert.Equal(tag.Length, first.Span.EndColumn - first.Span.Column);
        Assert.Contains($"`{tag}`", first.Message, StringComparison.Ordinal);
        Assert.Equal(text.Replace("'https://example.com'", "'[https://example.com](https://example.com)'", StringComparison.Ordinal),
            Describe(summary));
    }

    [Theory]
    [InlineData("<p>Engineer</p>", "Engineer")]
    [InlineData("<b>Engineer</b><br>Lead", "**Engineer** Lead")]
    [InlineData("R&amp;D", "R&D")]
    public void LabelsOfJsonUnderstandHtml(string text, string expected)
    {
        var (label, diagnostics) = JsonLabel(text);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, Describe(label));
    }

    [Theory]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a|b")]
    [InlineData("<p>a</p>", "a")]
    [InlineData("a<br>b", "a⏎b")]
    [InlineData("<p>Led:</p><ol><li>a</li></ol>", "Led: [1. a]")]
    [InlineData("<ol><li>a</li><li>b</li></ol>", "1. a|2. b")]
    public void HighlightsOfJsonUnderstandHtml(string text, string expected)
    {
        var (highlights, diagnostics) = JsonHighlights(text);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, string.Join("|", highlights.Select(Describe)));
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<p>")]
    [InlineData("<ul><li>a")]
    [InlineData("<a href=\"https://example.com\">")]
    [InlineData("<a '")]
    [InlineData("<!--")]
    [InlineData("`` <b> ` ")]
    [InlineData("&amp;")]
    [InlineData("<b>a</b><br>")]
    [InlineData("<b><i><code>x")]
    [InlineData("• ")]
    [InlineData("•a ")]
    [InlineData("- a\n")]
    [InlineData("1. a\n")]
    [InlineData("[")]
    [InlineData("\n")]
    [InlineData("```\n")]
    [InlineData("# a\n")]
    [InlineData("|a|\n|-|\n")]
    public void HostileTextsAreReadWithAtMostAThousandDiagnostics(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));

        var (_, json) = JsonSummary(text);
        var (_, yaml) = LiteralSummary(text);

        Assert.InRange(json.Count, 0, 1001);
        Assert.InRange(yaml.Count, 0, 1001);
    }

    private const string HtmlCode = "RES1052";
}
