using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Pages;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class PaginationTests
{
    private static readonly string FourLines = string.Concat(Enumerable.Repeat("Words in a paragraph of exactly four lines. ", 9)).TrimEnd();

    private static OutlineEntry Entry(PageBreak pageBreak = PageBreak.Auto) =>
        new() { Title = Rich("Boxes"), Subtitle = Rich("Engineer"), PageBreak = pageBreak, Bullets = [Bullet(FourLines), Bullet(FourLines)] };

    [Fact]
    public void AHeadingIsNeverLastOnAPage()
    {
        var breaks = 0;
        for (var lines = 20; lines < 60; lines++)
        {
            var pages = Typeset.Sections(Typeset.Filler(lines), Typeset.Section(Entry()));

            foreach (var page in pages.Pages)
            {
                Assert.DoesNotContain(page.Lines()[^1], (string[])["Work", "Boxes", "Engineer"]);
            }

            breaks += pages.Pages.Length > 1 && pages.Pages[1].Lines()[0] == "Work" ? 1 : 0;
        }

        Assert.True(breaks > 3);
    }

    [Fact]
    public void NoLineOfAParagraphStandsAloneOnAPage()
    {
        var splits = 0;
        for (var lines = 20; lines < 60; lines++)
        {
            var pages = Typeset.Sections(Typeset.Filler(lines), Typeset.Prose(FourLines));
            var counts = pages.Pages.Select(page => page.Lines().Count(line => line.Contains("paragraph", StringComparison.Ordinal))).ToList();

            Assert.Equal(4, counts.Sum());
            Assert.DoesNotContain(1, counts);
            splits += counts.Contains(2) ? 1 : 0;
        }

        Assert.True(splits > 0);
    }

    [Fact]
    public void AnEntrysLastLineIsNeverAloneOnAPage()
    {
        var entry = new OutlineEntry { Title = Rich("Boxes"), Bullets = [.. Enumerable.Repeat(Bullet("One line."), 9)] };
        var splits = 0;
        for (var lines = 20; lines < 60; lines++)
        {
            var pages = Typeset.Sections(Typeset.Filler(lines), Typeset.Section(entry)).Pages;

            Assert.DoesNotContain(1, pages.Skip(1).Select(page => page.Count("One line.")));
            splits += pages.Length > 1 && pages[1].Count("One line.") is > 1 and < 9 ? 1 : 0;
        }

        Assert.True(splits > 3);
    }

    [Fact]
    public void ASectionBeginsAPageWhereItsAuthorWantsIt()
    {
        var pages = Typeset.Sections(Typeset.Filler(3), Typeset.Section(Entry()) with { PageBreak = PageBreak.Before }).Pages;

        Assert.Equal(2, pages.Length);
        Assert.Equal("Work", pages[1].Lines()[0]);
    }

    [Fact]
    public void ASectionThatFitsAPageStaysOnOneWhereItsAuthorWantsIt()
    {
        for (var lines = 20; lines < 60; lines++)
        {
            var pages = Typeset.Sections(Typeset.Filler(lines), Typeset.Section(Entry(), Entry()) with { PageBreak = PageBreak.Avoid }).Pages;

            Assert.Equal(2, Assert.Single(pages, page => page.Count("Work") == 1).Count("Boxes"));
        }
    }

    [Fact]
    public void ARowsLabelAndItsFirstBulletBeginOnOnePage()
    {
        var row = new OutlineEntry { Title = Rich("Welding"), Subtitle = Rich("Fair"), Summary = Paragraphs("Of pipes."), Bullets = [Bullet("Steel")] };
        var table = new Section { Id = "skills", Heading = Rich("Skills"), Layout = SectionLayout.Table, Entries = [row, row with { Title = Rich("Brazing") }] };
        var breaks = 0;

        for (var lines = 20; lines < 60; lines++)
        {
            var pages = Typeset.Sections(Typeset.Filler(lines), table).Pages;

            Assert.All(pages, page => Assert.Equal(page.Count("Welding") + page.Count("Brazing"), page.Count("Fair")));
            Assert.All(pages, page => Assert.Equal(page.Count("Fair"), page.Count("Steel")));
            breaks += pages.Count(page => page.Count("Fair") == 1) / 2;
        }

        Assert.True(breaks > 0);
    }

    [Fact]
    public void AnEntryBeginsAPageWhereItsAuthorWantsIt()
    {
        var pages = Typeset.Sections(Typeset.Section(Entry(), Entry(PageBreak.Before)));

        Assert.Equal(2, pages.Pages.Length);
        Assert.Equal("Boxes", pages.Pages[1].Lines()[0]);
    }

    [Fact]
    public void AFirstEntryThatBeginsAPageTakesItsHeadingAlong()
    {
        var pages = Typeset.Sections(Typeset.Filler(3), Typeset.Section(Entry(PageBreak.Before)));

        Assert.Equal("Work", pages.Pages[1].Lines()[0]);
    }

    [Fact]
    public void AnEntryStaysOnOnePageWhereItsAuthorWantsIt()
    {
        var moved = 0;
        for (var lines = 20; lines < 60; lines++)
        {
            var pages = Typeset.Sections(Typeset.Filler(lines), Typeset.Section(Entry(PageBreak.Avoid)));
            var counts = pages.Pages.Select(page => page.Lines().Count(line => line.Contains("paragraph", StringComparison.Ordinal))).Where(count => count > 0);

            Assert.Equal([8], counts);
            moved += pages.Pages.Length - 1;
        }

        Assert.True(moved > 5);
    }

    [Fact]
    public void AnEntryLongerThanAPageIsBrokenAllTheSame()
    {
        var pages = Typeset.Sections(Typeset.Section(Entry(PageBreak.Avoid) with { Bullets = [.. Enumerable.Repeat(Bullet(FourLines), 40)] }));

        Assert.True(pages.Pages.Length > 2);
        Assert.Contains("Boxes", pages.Pages[0].Lines());
    }

    [Fact]
    public void AFooterStandsFromTheSecondPageOn()
    {
        var pages = Typeset.Sections(Typeset.Filler(120)).Pages;

        Assert.Equal(3, pages.Length);
        Assert.Empty(pages[0].Footer());
        Assert.Equal(["Ada Example", "2 / 3"], pages[1].Footer());
        Assert.Equal(["Ada Example", "3 / 3"], pages[2].Footer());
    }

    [Fact]
    public void AFooterStandsInTheBottomMargin()
    {
        var page = Typeset.Sections(Typeset.Filler(60)).Pages[1];

        var runs = page.Items.OfType<GlyphRun>().Where(run => run.Element is null).ToList();
        Assert.All(runs, run => Assert.InRange(run.Baseline, page.Height - Typeset.Classic.Page.MarginBottom, page.Height));
        Assert.Equal(Typeset.Left, runs[0].X, 6);
        Assert.Equal(Typeset.Right, runs[1].X + runs[1].Width, 6);
    }

    [Fact]
    public void TextStaysWithinTheMargins()
    {
        var paper = Typeset.Classic.Page;
        foreach (var run in Typeset.Pages(Outlines.Full).Runs().Where(run => run.Element is not null))
        {
            Assert.InRange(run.Baseline, paper.MarginTop, paper.Height - paper.MarginBottom);
            Assert.InRange(run.X, paper.MarginLeft, paper.Width - paper.MarginRight);
            var visible = run.Width - run.Glyphs.Reverse().TakeWhile(glyph => run.Text[glyph.Cluster] == ' ').Sum(glyph => glyph.Advance);
            Assert.True(run.X + visible <= paper.Width - paper.MarginRight + 0.01, run.Text);
        }
    }

    [Fact]
    public void EachSectionHasABookmark()
    {
        var pages = Typeset.Pages(Outlines.Full);

        Assert.Equal(["Summary", "Work Experience", "Technologies and Skills", "Projects", "Education", "Languages"], pages.Bookmarks.Select(bookmark => bookmark.Title));
        Assert.All(pages.Bookmarks, bookmark => Assert.Contains(pages.Pages[bookmark.PageIndex].Lines(), line => line == bookmark.Title));
        Assert.All(pages.Bookmarks, bookmark => Assert.True(bookmark.Y < pages.Run(bookmark.Title).Baseline));
    }
}
