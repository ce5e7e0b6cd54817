using Resume.Formats.Model;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

public class HtmlTextTests
{
    [Fact]
    public void MarkupAndBothQuotesAreEscapedInAttributes() =>
        Assert.Equal("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp;amp;", HtmlText.Escape("<a b=\"c\" d='e'> &amp;"));

    [Fact]
    public void QuotesAreNotEscapedInText() => Assert.Equal("\"it's\" &lt; 3", HtmlText.EscapeContent("\"it's\" < 3"));

    [Theory]
    [InlineData("Łukasz, 東京, العربية")]
    [InlineData("👩‍💻 𝄞 🇺🇳")]
    [InlineData("–—…±☎")]
    public void UnicodeIsNotEscaped(string text) => Assert.Equal(text, HtmlText.Escape(text));

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u009fb")]
    [InlineData("a\ufffeb")]
    [InlineData("a\ufdd0b")]
    public void ForbiddenCharactersAreRemoved(string text) => Assert.Equal("ab", HtmlText.Escape(text));

    // Not theories: test discovery does not preserve lone surrogates in test data.
    [Fact]
    public void LoneHighSurrogateIsRemoved() => Assert.Equal("ab", HtmlText.Escape("a\ud83db"));

    [Fact]
    public void LoneLowSurrogateIsRemoved() => Assert.Equal("ab", HtmlText.Escape("a\ude00b"));

    [Fact]
    public void NoncharacterOfAnotherPlaneIsRemoved() => Assert.Equal("ab", HtmlText.Escape("a\U0001FFFEb"));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    public void LineBreaksBecomeSpaces(string text) => Assert.Equal("a b", HtmlText.Escape(text));

    [Fact]
    public void SpacesBetweenRunsAreKept() =>
        Assert.Equal(
            "a<strong>b</strong><em>c </em><a href=\"https://example.com/\">d<code>e</code></a>f<br>g",
            HtmlInlines.Render(HtmlFixture.Rich(
                new TextRun("a"), new TextRun("b", TextStyle.Strong), new TextRun("c ", TextStyle.Emphasis),
                new Link("https://example.com/", [new TextRun("d"), new TextRun("e", TextStyle.Code)]),
                new TextRun("f"), new HardBreak(), new TextRun("g"))));

    [Theory]
    [InlineData("https://a.example/b/c", "https://a.example/b/c", "https://a.example/<wbr>b/<wbr>c")]
    [InlineData("a.example/b", "https://www.a.example/b/", "a.example/<wbr>b")]
    [InlineData("https://a.example/", "https://a.example/", "https://a.example/")]
    [InlineData("a.example/?b&c/d", "https://a.example/?b&c/d", "a.example/<wbr>?b&amp;c/<wbr>d")]
    [InlineData("TCP/IP", "https://a.example/tcp", "TCP/IP")]
    [InlineData("0711/555", "tel:0711555", "0711/555")]
    [InlineData("ada@a.example", "mailto:ada@a.example", "ada<wbr>@a.example")]
    [InlineData("mail @ work", "mailto:ada@a.example", "mail @ work")]
    public void OnlyAVisibleAddressCanBreakWithin(string text, string target, string shown) =>
        Assert.Equal(shown, HtmlInlines.Render(InlineText.Linked(text, target)).Split('>', 2)[1][..^"</a>".Length]);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.com")]
    [InlineData("")]
    public void OtherSchemesAreNotLinked(string target) => Assert.Null(HtmlUrl.Encode(target));

    [Theory]
    [InlineData("https://example.com/a b", "https://example.com/a%20b")]
    [InlineData("https://example.com/\"<>", "https://example.com/%22%3C%3E")]
    [InlineData("https://example.com/100%", "https://example.com/100%25")]
    [InlineData("https://example.com/%20é?q=a&b#c", "https://example.com/%20é?q=a&b#c")]
    [InlineData("HTTPS://example.com/\u0000\n", "HTTPS://example.com/")]
    public void TargetsAreLegalInAnAttribute(string target, string expected) => Assert.Equal(expected, HtmlUrl.Encode(target));

    [Theory]
    [InlineData("May 2015", "2015-05", " – ", "Present", null, "<time datetime=\"2015-05\">May 2015</time> – Present")]
    [InlineData("2012", "2012", "～", "2013", "2013", "<time datetime=\"2012\">2012</time>～<time datetime=\"2013\">2013</time>")]
    [InlineData("2012", "2012", " ~ ", "2013", "2013", "<time datetime=\"2012\">2012</time> ~ <time datetime=\"2013\">2013</time>")]
    [InlineData("Summer", null, " to ", "<autumn>", null, "Summer to &lt;autumn&gt;")]
    public void EachDateOfARangeIsATimeElement(
        string start, string? startDate, string separator, string end, string? endDate, string expected) =>
        Assert.Equal(expected, HtmlDates.Render(new(new(start, Date(startDate)), separator, new(end, Date(endDate)))));

    [Theory]
    [InlineData("2012", "2012", "<time datetime=\"2012\">2012</time>")]
    [InlineData("2012 – 2013", null, "2012 – 2013")]
    public void SingleDateIsATimeElement(string text, string? date, string expected) =>
        Assert.Equal(expected, HtmlDates.Render(new(new(text, Date(date)))));

    [Fact]
    public void ThemeStringCannotEndTheStyleElement() =>
        Assert.Equal("\"a\\22 \\5c \\3c /style\\3e \\a b·\"", CssText.Quote("a\"\\</style>\nb·"));

    private static PartialDate? Date(string? text) => text?.Split('-') switch
    {
        [var year] => new(int.Parse(year, null)),
        [var year, var month] => new(int.Parse(year, null), int.Parse(month, null)),
        _ => null,
    };
}
