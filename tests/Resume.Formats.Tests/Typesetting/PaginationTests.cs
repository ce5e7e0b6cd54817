using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class PaginationTests
{
    private const string FillerText = "A line of filler.";

    private static readonly string FourLines =
        string.Concat(Enumerable.Repeat("Words in a paragraph of exactly four lines. ", 9)).TrimEnd();

    // The numbers of lines below are those of this theme.
    private static readonly Theme Pinned = Typeset.Classic with
    {
        Page = Typeset.Classic.Page with { MarginTop = 44, MarginRight = 58, MarginBottom = 46, MarginLeft = 58 },
        Styles = Typeset.Classic.Styles.Map((name, style) => name switch
        {
            "name" => style with { LineHeight = 30 },
            "heading" => style with { SpaceBefore = 12 },
            "title" => style with { SpaceBefore = 7 },
            "body" => style with { LineHeight = 13.2 },
            "subtitle" => style with { LineHeight = 13.2 },
            _ => style,
        }),
        Table = Typeset.Classic.Table with { RowGap = 5 },
    };

    private static OutlineEntry Entry(PageBreak pageBreak = PageBreak.Auto) => new()
    {
        Title = Rich("Boxes"),
        Subtitle = Rich("Engineer"),
        PageBreak = pageBreak,
        Bullets = [Bullet(FourLines), Bullet(FourLines)],
    };

    [Theory]
    [InlineData(33, 46, null)]
    [InlineData(35, 46, "exactly four lines.")]
    [InlineData(37, 46, "•Words in a paragraph")]
    [InlineData(39, 46, "exactly four lines.")]
    [InlineData(40, 42, "Work")]
    [InlineData(45, 47, "Work")]
    [InlineData(46, 47, FillerText)]
    public void HeadingStaysWithTwoLinesOfItsText(int filler, int firstPage, string? secondPage) =>
        AssertBreak(Typeset.Section(Entry()), filler, firstPage, secondPage);

    [Theory]
    [InlineData(39, 46, null)]
    [InlineData(40, 45, "Words in a paragraph")]
    [InlineData(41, 46, "Words in a paragraph")]
    [InlineData(42, 44, "Summary")]
    [InlineData(45, 47, "Summary")]
    [InlineData(46, 47, FillerText)]
    public void ParagraphHasNoWidowsAndOrphans(int filler, int firstPage, string? secondPage) =>
        AssertBreak(Typeset.Prose(FourLines), filler, firstPage, secondPage);

    [Theory]
    [InlineData(33, 46, null, 0)]
    [InlineData(34, 45, "•One line.", 2)]
    [InlineData(35, 46, "•One line.", 2)]
    [InlineData(36, 46, "•One line.", 3)]
    [InlineData(41, 46, "•One line.", 8)]
    [InlineData(42, 44, "Work", 11)]
    public void LastLineOfAnEntryIsNotAlone(int filler, int firstPage, string? secondPage, int linesOnSecondPage)
    {
        var entry = new OutlineEntry { Title = Rich("Boxes"), Bullets = [.. Enumerable.Repeat(Bullet("One line."), 9)] };

        var pages = AssertBreak(Typeset.Section(entry), filler, firstPage, secondPage);

        Assert.Equal(linesOnSecondPage, pages.Skip(1).Sum(page => page.Lines().Length));
    }

    [Theory]
    [InlineData(38, 47, null)]
    [InlineData(39, 45, "BrazingOf pipes.")]
    [InlineData(41, 47, "BrazingOf pipes.")]
    [InlineData(42, 44, "Skills")]
    [InlineData(45, 47, "Skills")]
    [InlineData(46, 47, FillerText)]
    public void HeaderOfARowStaysWithItsFirstBullet(int filler, int firstPage, string? secondPage)
    {
        var row = new OutlineEntry
        {
            Title = Rich("Welding"),
            Subtitle = Rich("Fair"),
            Summary = Paragraphs("Of pipes."),
            Bullets = [Bullet("Steel")],
        };
        var table = new Section
        {
            Id = "skills",
            Heading = Rich("Skills"),
            Layout = SectionLayout.Table,
            Entries = [row, row with { Title = Rich("Brazing") }],
        };

        AssertBreak(table, filler, firstPage, secondPage);
    }

    [Fact]
    public void SectionBeginsAPageOnRequest() =>
        AssertBreak(Typeset.Section(Entry()) with { PageBreak = PageBreak.Before }, filler: 3, firstPage: 5, secondPage: "Work");

    [Theory]
    [InlineData(24, 47, null)]
    [InlineData(25, 27, "Work")]
    [InlineData(45, 47, "Work")]
    [InlineData(46, 47, FillerText)]
    public void SectionStaysOnOnePageOnRequest(int filler, int firstPage, string? secondPage) =>
        AssertBreak(Typeset.Section(Entry(), Entry()) with { PageBreak = PageBreak.Avoid }, filler, firstPage, secondPage);

    [Theory]
    [InlineData(33, 46, null)]
    [InlineData(35, 37, "Work")]
    [InlineData(45, 47, "Work")]
    [InlineData(46, 47, FillerText)]
    public void EntryStaysOnOnePageOnRequest(int filler, int firstPage, string? secondPage) =>
        AssertBreak(Typeset.Section(Entry(PageBreak.Avoid)), filler, firstPage, secondPage);

    [Fact]
    public void EntryBeginsAPageOnRequest()
    {
        var pages = Typeset.Sections(Typeset.Section(Entry(), Entry(PageBreak.Before))).Pages;

        Assert.Equal(["Ada Example", "Boxes"], pages.Select(page => page.Lines()[0]));
    }

    [Fact]
    public void FirstEntryThatBeginsAPageTakesItsHeadingAlong() =>
        AssertBreak(Typeset.Section(Entry(PageBreak.Before)), filler: 3, firstPage: 5, secondPage: "Work");

    [Fact]
    public void EntryLongerThanAPageIsBroken()
    {
        var entry = Entry(PageBreak.Avoid) with { Bullets = [.. Enumerable.Repeat(Bullet(FourLines), 40)] };

        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(entry)), Pinned).Pages;

        Assert.Equal([52, 54, 54, 4], pages.Select(page => page.Lines().Length));
        Assert.Equal(["Ada Example", "Work", "Boxes", "Engineer"], pages[0].Lines().Take(4));
    }

    [Fact]
    public void RunningHeadIsOnAllPagesButTheFirst()
    {
        var pages = Typeset.Sections(Typeset.Filler(120)).Pages;

        Assert.Equal(3, pages.Length);
        Assert.Empty(pages[0].Head());
        Assert.Equal(["Ada Example", "2 / 3"], pages[1].Head());
        Assert.Equal(["Ada Example", "3 / 3"], pages[2].Head());
    }

    [Fact]
    public void RunningHeadIsInTheTopMarginAndFirst()
    {
        var page = Typeset.Sections(Typeset.Filler(60)).Pages[1];

        var runs = page.Items.OfType<GlyphRun>().TakeWhile(run => run.Element is null).ToList();
        Assert.Equal(2, runs.Count);
        Assert.Equal(2, page.Head().Length);
        Assert.All(runs, run => Assert.InRange(run.Baseline, run.Size, Typeset.Classic.Page.MarginTop));
        Assert.Equal(Typeset.Left, runs[0].X, 6);
        Assert.Equal(Typeset.Right, runs[1].X + runs[1].Width, 6);
    }

    [Fact]
    public void TextIsWithinTheMargins()
    {
        var paper = Typeset.Classic.Page;
        foreach (var run in Typeset.Pages(Outlines.Full).Runs().Where(run => run.Element is not null))
        {
            Assert.InRange(run.Baseline, paper.MarginTop, paper.Height - paper.MarginBottom);
            Assert.InRange(run.X, paper.MarginLeft, paper.Width - paper.MarginRight);
            var trailingSpaces = run.Glyphs.Reverse().TakeWhile(glyph => run.Text[glyph.Cluster] == ' ').Sum(glyph => glyph.Advance);
            Assert.True(run.X + run.Width - trailingSpaces <= paper.Width - paper.MarginRight + 0.01, run.Text);
        }
    }

    [Fact]
    public void EachSectionHasABookmark()
    {
        var pages = Typeset.Pages(Outlines.Full);

        Assert.Equal(
            ["Summary", "Work Experience", "Technologies and Skills", "Projects", "Education", "Languages"],
            pages.Bookmarks.Select(bookmark => bookmark.Title));
        Assert.All(pages.Bookmarks, bookmark => Assert.Contains(pages.Pages[bookmark.PageIndex].Lines(), line => line == bookmark.Title));
        Assert.All(pages.Bookmarks, bookmark => Assert.True(bookmark.Y < pages.Run(bookmark.Title).Baseline));
    }

    // Typesets a section below a number of lines of filler, and asserts the number of lines on the first page and the beginning of the
    // second one.
    private static ImmutableArray<Page> AssertBreak(Section section, int filler, int firstPage, string? secondPage)
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Filler(filler), section), Pinned).Pages;

        Assert.Equal(firstPage, pages[0].Lines().Length);
        Assert.Equal(secondPage is null ? 1 : 2, pages.Length);
        Assert.StartsWith(secondPage ?? "Ada Example", pages[^1].Lines()[0], StringComparison.Ordinal);
        return pages;
    }
}
