using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>The document that a browser makes of the HTML.</summary>
public class HtmlDocumentTests
{
    public static TheoryData<string> Themes { get; } = [.. BuiltInThemes.Names];

    [Fact]
    public async Task NameIsTheOnlyHeadingOfLevelOne()
    {
        var document = await ParseAsync(HtmlFixture.Full);

        Assert.Equal("Milo Polte", Assert.Single(document.QuerySelectorAll("h1")).TextContent);
        Assert.Equal("Milo Polte – Software engineer", document.Title);
    }

    [Fact]
    public async Task HeadingsNeverSkipALevel()
    {
        var headings = (await ParseAsync(HtmlFixture.Full)).QuerySelectorAll("h1,h2,h3,h4,h5,h6");
        var levels = headings.Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Contains(4, levels);
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Fact]
    public async Task EverySectionHasAHeadingAndAnId()
    {
        var document = await ParseAsync(HtmlFixture.Full);

        Assert.Equal(
            HtmlFixture.Full.Sections.Select(section => section.Heading.PlainText),
            document.QuerySelectorAll("section > h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["summary", "work", "skills", "education", "languages", "hard-cases", "interests"],
            document.QuerySelectorAll("section").Select(section => section.Id));
    }

    [Fact]
    public async Task DuplicateSectionIdsBecomeUnique()
    {
        var section = HtmlFixture.Full.Sections[0];
        var document = await ParseAsync(HtmlFixture.Full with { Sections = [section, section, section with { Id = "summary-2" }] });

        Assert.Equal(3, document.QuerySelectorAll("section").Select(found => found.Id).Distinct().Count());
    }

    [Fact]
    public async Task DatesAreMachineReadable()
    {
        var document = await ParseAsync(HtmlFixture.Full);

        var times = document.QuerySelectorAll("time").Select(time => (time.TextContent, time.GetAttribute("datetime"))).ToList();

        Assert.Contains(("May 2015", "2015-05"), times);
        Assert.Contains(("Feb 2015", "2015-02"), times);
        Assert.Contains(("31 May 2015", "2015-05-31"), times);
        Assert.DoesNotContain(times, time => time.TextContent.Contains("3 months", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TableHasRowHeaders()
    {
        var rows = (await ParseAsync(HtmlFixture.Full)).QuerySelectorAll("#skills table tr");

        Assert.Equal(
            ["Python", "Scrum and hygienic coding"],
            rows.Select(row => row.QuerySelector("th[scope=row] .row-label")?.TextContent).OfType<string>());
        Assert.Equal("A row without a label.", rows[2].TextContent.Trim());
    }

    [Fact]
    public async Task BulletsAreNestedLists()
    {
        var document = await ParseAsync(HtmlFixture.Full);

        Assert.Equal("Fourth level.", document.QuerySelector("li li li > ul > li")?.TextContent);
        Assert.Equal(["first", "second"], document.QuerySelectorAll("ol > li").Select(item => item.TextContent));
    }

    [Fact]
    public async Task ContactsAreLinksWithTheirNotes()
    {
        var contacts = (await ParseAsync(HtmlFixture.Full)).QuerySelectorAll("header address li > :first-child");

        Assert.Equal("github.com/sqrl (mostly professional)", contacts[6].TextContent);
        Assert.Equal("Mastodon: hyena (mostly hobbies)", contacts[7].TextContent);
        Assert.Equal("https://milo.example.com/?a=1&b=2", contacts[4].QuerySelector("a[rel=me]")?.GetAttribute("href"));
        Assert.Null(contacts[2].QuerySelector("a[rel]"));
    }

    [Fact]
    public async Task SpacesBetweenContactsAllowLineBreaks()
    {
        var contacts = (await ParseAsync(HtmlFixture.Full)).QuerySelectorAll("header address li");

        Assert.All(contacts.SkipLast(1), contact => Assert.Equal(" ", contact.QuerySelector(".gap")?.TextContent));
        Assert.Null(contacts[^1].QuerySelector(".gap"));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task PageHasNoScriptsAndMakesNoRequests(string theme)
    {
        var (html, _) = await HtmlFixture.WriteAsync(HtmlFixture.Full, theme);
        var document = Parse(Encoding.UTF8.GetString(html));

        Assert.Empty(document.QuerySelectorAll("script, link, iframe, object, embed, img, base, [src], [style], form"));
        Assert.DoesNotContain(
            document.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));

        var css = Assert.Single(document.QuerySelectorAll("style")).TextContent;
        var others = css.Replace("url(data:font/woff;base64,", "", StringComparison.Ordinal);
        Assert.DoesNotContain("url(", others, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", css, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task TextsAppearInOrderInEveryTheme(string theme)
    {
        var text = Squeeze((await ParseAsync(HtmlFixture.Full, theme)).Body!.TextContent);

        var at = 0;
        foreach (var expected in OutlineTexts.List(HtmlFixture.Full, "html", ThemeReader.Read(theme, null)).Select(Squeeze))
        {
            var found = text.IndexOf(expected, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"`{expected}` is not after `{text[..at]}`");
            at = found + expected.Length;
        }
    }

    [Fact]
    public async Task RightToLeftDocumentIsMarkedAndKeepsNumbersInOrder()
    {
        var document = await ParseAsync(HtmlFixture.Full with { Language = "ar", RightToLeft = true });

        Assert.Equal(("ar", "rtl"), (document.DocumentElement.GetAttribute("lang"), document.DocumentElement.GetAttribute("dir")));
        Assert.Equal("+1 555 0134", document.QuerySelector("address bdi[dir=ltr] > a[href^=tel]")?.TextContent);
    }

    [Fact]
    public async Task LatinTextInARightToLeftDocumentKeepsItsPunctuationAtItsEnds()
    {
        var degree = InlineTexts.Join(", ", HtmlFixture.Text("B.Sc."), HtmlFixture.Text("מדעים"));
        var entry = new OutlineEntry
        {
            Title = HtmlFixture.Text("R&D Ltd."),
            Subtitle = degree,
            Dates = new(new("Summer '18!", null)),
            Facts = [new(EnglishLabels.Create("DOI"), HtmlFixture.Text("10.1145"))],
        };
        var section = new Section { Id = "work", Heading = HtmlFixture.Text("ניסיון"), Entries = [entry] };
        var document = await ParseAsync(HtmlFixture.NameOnly with { RightToLeft = true, Sections = [section] });

        Assert.Equal("<bdi dir=\"ltr\">R&amp;D Ltd.</bdi>", document.QuerySelector("h3")!.InnerHtml);
        Assert.Equal("<bdi dir=\"ltr\">B.Sc.</bdi>, מדעים", document.QuerySelector(".subtitle > p")!.InnerHtml);
        Assert.Equal("<bdi dir=\"ltr\">Summer '18!</bdi>", document.QuerySelector(".meta")!.InnerHtml);
        Assert.Equal("<bdi dir=\"ltr\">DOI</bdi>:", document.QuerySelector("dt")!.InnerHtml);
        Assert.Equal("10.1145", document.QuerySelector("dd")!.InnerHtml);
    }

    [Fact]
    public async Task DocumentWithoutANameHasATitle()
    {
        var document = await ParseAsync(HtmlFixture.NameOnly with { Header = new Header { Name = HtmlFixture.Text("") } });

        Assert.NotEqual("", document.Title);
        Assert.Empty(document.QuerySelectorAll("h1"));
    }

    // Without white space, and without the characters that HTML forbids.
    private static string Squeeze(string text) =>
        string.Concat(text.Where((unit, i) =>
            !(char.IsControl(unit) || char.IsWhiteSpace(unit) || unit == '\ufffe' || IsLoneSurrogate(text, i))));

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsSurrogate(text[i])
        && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        && !(i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    private static async Task<IDocument> ParseAsync(Outline outline, string theme = "classic") =>
        Parse(await HtmlFixture.RenderAsync(outline, theme));

    private static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
