using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class EntryHeaderTests
{
    private static readonly OutlineEntry Entry = new()
    {
        Title = Rich("Boxes, Inc."),
        Subtitle = Rich("Engineer"),
        Location = Rich("San Francisco, CA"),
        Dates = new(new("May 2015", null), " – ", new("Present", null)),
    };

    [Fact]
    public void LocationAndDatesEndAtTheRightMargin()
    {
        var pages = Typeset.Sections(Typeset.Section(Entry));

        foreach (var text in (string[])["San Francisco, CA", "May 2015 – Present"])
        {
            var run = pages.Run(text);
            Assert.Equal(Typeset.Right, run.X + run.Width, 6);
        }
    }

    [Fact]
    public void BothPartsShareABaseline()
    {
        var pages = Typeset.Sections(Typeset.Section(Entry));

        Assert.Equal(pages.Run("Boxes").Baseline, pages.Run("May 2015").Baseline);
        Assert.Equal(pages.Run("Engineer").Baseline, pages.Run("San Francisco").Baseline);
    }

    [Fact]
    public void LongTitleWrapsBesideTheDates()
    {
        var title = string.Concat(Enumerable.Repeat("Parallel Storage ", 9));
        var pages = Typeset.Sections(Typeset.Section(Entry with { Title = Rich(title) }));

        var dates = pages.Run("May 2015");
        var lines = pages.Runs().Where(run => run.Text.Contains("Parallel", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal(lines[0].Baseline, dates.Baseline);
        Assert.All(lines, run => Assert.True(run.X + run.Width < dates.X));
    }

    [Fact]
    public void LongLocationGoesBelowTheSubtitle()
    {
        var location = string.Concat(Enumerable.Repeat("Somewhere far away ", 12));
        var pages = Typeset.Sections(Typeset.Section(Entry with { Location = Rich(location) }));

        Assert.True(pages.Run("Somewhere").Baseline > pages.Run("Engineer").Baseline);
        Assert.Equal(Typeset.Left, pages.Run("Somewhere").X, 6);
    }

    [Fact]
    public void LinesBreakBetweenContacts()
    {
        var (address, note) = (Rich("example.com/a-very-long-address"), Rich("which is mostly professional"));
        var contact = new Contact(ContactKind.Url, address, Label.None, note);
        var header = new Header { Name = Rich("Ada"), Contacts = [contact, contact, contact, contact] };
        var outline = Typeset.Outline() with { Header = header };

        var lines = Typeset.Pages(outline).Lines();

        Assert.Equal(5, lines.Length);
        const string line = "example.com/a-very-long-address (which is mostly professional) ";
        Assert.Equal([line, line, line], lines.Skip(1).SkipLast(1));
    }

    [Fact]
    public void NameIsAlignedAsTheThemeAsks()
    {
        var name = Typeset.Pages(Typeset.Outline()).Run("Ada Example");

        Assert.Equal(Alignment.Center, Typeset.Classic.Header.Align);
        Assert.Equal(Typeset.Classic.Page.Width / 2, name.X + (name.Width / 2), 6);
        var modern = Typeset.Modern;
        Assert.Equal(modern.Page.MarginLeft + modern.StartColumn.Indent, Typeset.Pages(Typeset.Outline(), modern).Run("Ada Example").X, 6);
    }

    [Fact]
    public void BaselinesAreALineHeightApart()
    {
        var height = Typeset.Classic.Styles.Body.LineHeight;
        var pages = Typeset.Sections(Typeset.Prose(string.Concat(Enumerable.Repeat("Words that fill some lines ", 20))));

        var baselines = pages.Runs().Where(run => run.Text.Contains("fill", StringComparison.Ordinal)).Select(run => run.Baseline).ToList();
        Assert.True(baselines.Count > 3);
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.Equal(height, pair.Second - pair.First, 6));
    }
}
