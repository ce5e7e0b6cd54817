using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class StartColumnTests
{
    private static readonly Theme Dates = Typeset.Modern;
    private static readonly Theme Headings = Typeset.Theme("academic");

    private static readonly OutlineEntry Job = new()
    {
        Title = Rich("Boxes, Inc."),
        Subtitle = Rich("Engineer"),
        Dates = new(new("2011", null), "–", new("2015", null)),
        Summary = Paragraphs("Made boxes."),
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DatesAreInTheColumnOnTheBaselineOfTheTitle(bool rightToLeft)
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(Job)) with { RightToLeft = rightToLeft }, Dates);
        var (dates, title, heading) = (pages.Run("2011"), pages.Run("Boxes"), pages.Run("WORK"));
        var (left, right) = (Dates.Page.MarginLeft, Dates.Page.Width - Dates.Page.MarginRight);

        Assert.Equal(title.Baseline, dates.Baseline, 6);
        Assert.Equal(rightToLeft ? right : left, rightToLeft ? dates.X + dates.Width : dates.X, 6);
        var indent = Dates.StartColumn.Indent;
        Assert.Equal(rightToLeft ? right - indent : left + indent, rightToLeft ? title.X + title.Width : title.X, 3.0);
        Assert.Equal(rightToLeft ? title.X + title.Width : title.X, rightToLeft ? heading.X + heading.Width : heading.X, 3.0);
    }

    [Fact]
    public void DatesAreReadBeforeTheTitle()
    {
        var texts = Typeset.Pages(Typeset.Outline(Typeset.Section(Job)), Dates).Runs().Select(run => run.Text.Trim()).ToList();

        Assert.Equal(["2011–2015", "Boxes, Inc.", "Engineer", "Made boxes."], texts[^4..]);
    }

    [Fact]
    public void LongDatesHaveLinesOfTheirOwn()
    {
        var entry = new OutlineEntry { Title = Job.Title, Dates = new(new("the long winter of 2011 and the spring", null)) };
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(entry, Job)), Dates);
        var last = pages.Runs().Last(run => run.Text.Contains("spring", StringComparison.Ordinal));

        Assert.True(last.Baseline > pages.Run("the long").Baseline);
        Assert.True(pages.Runs().Last(run => run.Text.Contains("Boxes", StringComparison.Ordinal)).Baseline > last.Baseline);
    }

    [Fact]
    public void DatesAloneAreBesideTheText()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(new OutlineEntry { Dates = Job.Dates, Summary = Job.Summary })), Dates);

        Assert.Equal(pages.Run("Made boxes.").Baseline, pages.Run("2011–2015").Baseline, 6);
    }

    [Fact]
    public void HeadingsAreInTheColumnOnTheBaselineOfTheFirstLine()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(Job)), Headings);

        Assert.Equal(Headings.Page.MarginLeft, pages.Run("WORK").X, 6);
        Assert.Equal(pages.Run("Boxes").Baseline, pages.Run("WORK").Baseline, 6);
        Assert.Equal(Headings.Page.MarginLeft + Headings.StartColumn.Indent, pages.Run("Boxes").X, 6);
        Assert.Equal(Headings.Page.MarginLeft, pages.Run("Ada Example").X, 6);
    }

    [Fact]
    public void TheColumnIsWideEnoughForAWord()
    {
        var section = Typeset.Section(Job) with { Heading = Rich("Berufserfahrung") };
        var pages = Typeset.Pages(Typeset.Outline(section), Headings);
        var heading = pages.Run("BERUFSERFAHRUNG");

        Assert.True(heading.Width > Headings.StartColumn.Width);
        Assert.True(pages.Run("Boxes").X >= heading.X + heading.Width + Headings.StartColumn.Gap - 1);
    }

    [Fact]
    public void AnEndlessWordIsAboveTheSection()
    {
        var section = Typeset.Section(Job) with { Heading = Rich("Donaudampfschifffahrtsgesellschaft") };
        var pages = Typeset.Pages(Typeset.Outline(section), Headings);

        Assert.True(pages.Run("DONAU").Baseline < pages.Run("Boxes").Baseline);
        Assert.Equal(Headings.Page.MarginLeft + Headings.StartColumn.Indent, pages.Run("Boxes").X, 6);
    }

    [Fact]
    public void AHeadingOnTwoLinesDoesNotReachTheNextSection()
    {
        var first = Typeset.Prose("One line.") with { Heading = Rich("Volunteer experience") };
        var pages = Typeset.Pages(Typeset.Outline(first, Typeset.Prose("Another line.")), Headings);

        var rule = pages.Pages[0].Items.OfType<RulePlacement>().Last();
        Assert.True(rule.Y > pages.Run("EXPERIENCE").Baseline);
    }

    [Fact]
    public void AHeadingIsNotTheLastOfAPage()
    {
        var theme = Headings with { Page = Headings.Page with { MarginBottom = 60 } };
        for (var lines = 40; lines < 52; lines++)
        {
            var pages = Typeset.Pages(Typeset.Outline(Typeset.Filler(lines), Typeset.Section(Job)), theme).Pages;
            var page = Assert.Single(pages, each => each.Count("WORK") == 1);
            Assert.Equal(1, page.Count("Engineer"));
        }
    }
}
