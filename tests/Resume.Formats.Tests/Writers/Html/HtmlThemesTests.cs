using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>The elements that themes arrange in different ways.</summary>
public class HtmlThemesTests
{
    private static readonly OutlineEntry Job = new()
    {
        Title = HtmlFixture.Text("Dropbox"),
        Subtitle = HtmlFixture.Text("Engineer"),
        Location = HtmlFixture.Text("Bern"),
        Dates = new(new("2015", new(2015))),
    };

    [Theory]
    [InlineData("·", "Dropbox · Engineer · Bern")]
    [InlineData(",", "Dropbox, Engineer, Bern")]
    public async Task OneLineHasAllPartsAndTheTitleAsItsHeading(string mark, string expected)
    {
        var document = await ParseAsync(Create(Job with { HeaderStyle = new(1, EntryPlace.Subtitle, mark) }));

        Assert.Equal(expected, document.QuerySelector(".parts")!.TextContent);
        Assert.Equal("Dropbox", document.QuerySelector(".parts > h3")!.TextContent);
        Assert.Equal("Bern", document.QuerySelector(".parts > .meta")!.TextContent);
        Assert.Equal("2015", document.QuerySelector(".line > .dates")!.TextContent);
    }

    [Fact]
    public async Task DatesFollowTheTitleInTheDocument()
    {
        var document = await ParseAsync(Create(Job with { HeaderStyle = new(2, EntryPlace.Subtitle, "·") }), "modern");

        Assert.Equal(["Dropbox", "2015"], document.QuerySelectorAll(".title.line > *").Select(part => part.TextContent));
        Assert.Equal("Engineer · Bern", document.QuerySelector(".subtitle.line")!.TextContent.Trim());
    }

    [Fact]
    public async Task SectionsInTheSidebarAreReadBeforeTheOthers()
    {
        var document = await ParseAsync(HtmlFixture.Full, "sidebar");
        string?[] side = ["skills", "languages", "interests"];

        Assert.Equal(side, document.QuerySelectorAll("main > .side > section").Select(section => section.Id));
        Assert.Equal(
            HtmlFixture.Full.Sections.Select(section => section.Id.Replace(' ', '-')).Except(side),
            document.QuerySelectorAll("main > .side + .main > section").Select(section => section.Id));
        Assert.NotNull(document.QuerySelector("header > .names + .side > address"));
    }

    [Fact]
    public async Task SidebarContinuesToTheEdgesOfThePaper()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.NameOnly, "sidebar");
        var mirrored = await HtmlFixture.RenderAsync(HtmlFixture.NameOnly with { RightToLeft = true }, "sidebar");

        Assert.Contains("@left-middle { content: \"\"", html, StringComparison.Ordinal);
        Assert.Contains("--panel-to: right", html, StringComparison.Ordinal);
        Assert.Contains("@right-middle { content: \"\"", mirrored, StringComparison.Ordinal);
        Assert.Contains("--panel-to: left", mirrored, StringComparison.Ordinal);
        Assert.Contains("margin: 48.2pt 45.4pt 48.2pt 34pt }", html, StringComparison.Ordinal);
        Assert.Contains("margin: 48.2pt 34pt 48.2pt 45.4pt }", mirrored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LabelsOfATableAreBeforeTheirTexts()
    {
        var rows = (await ParseAsync(Create(
            SectionLayout.Table,
            Skill("Python", "ten years", "Scripts."),
            Skill("Java", "", ""),
            Skill("", "", "No label.")), "compact")).QuerySelectorAll(".row > p");

        Assert.Equal(["Python (ten years): Scripts.", "Java", "No label."], rows.Select(row => row.TextContent));
        Assert.Equal("Python", rows[0].QuerySelector(".row-label")!.TextContent);
    }

    [Theory]
    [InlineData("academic")]
    [InlineData("sidebar")]
    public async Task LabelsOfATableAreAboveTheirTexts(string theme)
    {
        var document = await ParseAsync(Create(SectionLayout.Table, Skill("Python", "", "Scripts.")), theme);

        Assert.Equal(["Python", "Scripts."], document.QuerySelectorAll(".row > p").Select(part => part.TextContent));
        Assert.Empty(document.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task PublicationsAreNumberedParagraphs()
    {
        var document = await ParseAsync(Create(
            new OutlineEntry { Title = HtmlFixture.Text("B"), Citation = HtmlFixture.Text("A. B. C, 2009."), Number = 12 },
            new OutlineEntry { Title = HtmlFixture.Text("D"), Citation = HtmlFixture.Text("D, 2008."), Number = 11 }), "academic");

        Assert.Equal(
            ["[12] A. B. C, 2009.", "[11] D, 2008."],
            document.QuerySelectorAll(".citations.numbered > li > p").Select(citation => citation.TextContent));
        Assert.Empty(document.QuerySelectorAll("h3"));
    }

    [Fact]
    public async Task SmallCapitalsAreNotCapitalsInTheText()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.Full, "executive");

        Assert.Contains("--caps: all-small-caps", html, StringComparison.Ordinal);
        Assert.Contains("--numerals: oldstyle-nums", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Work Experience</h2>", html, StringComparison.Ordinal);
    }

    private static OutlineEntry Skill(string title, string subtitle, string summary) => new()
    {
        Title = HtmlFixture.Text(title),
        Subtitle = HtmlFixture.Text(subtitle),
        TitleEnd = EnglishLabels.End,
        Summary = summary.Length == 0 ? BlockText.Empty : HtmlFixture.Words(summary),
    };

    private static Outline Create(params OutlineEntry[] entries) => Create(SectionLayout.List, entries);

    private static Outline Create(SectionLayout layout, params OutlineEntry[] entries) => HtmlFixture.NameOnly with
    {
        Sections = [new Section { Id = "skills", Heading = HtmlFixture.Text("Skills"), Layout = layout, Entries = [.. entries] }],
    };

    private static async Task<IDocument> ParseAsync(Outline outline, string theme = "classic") =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(await HtmlFixture.RenderAsync(outline, theme));
}
