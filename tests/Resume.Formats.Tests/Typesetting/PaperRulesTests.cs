using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Rules that hold in every theme.</summary>
public class PaperRulesTests
{
    // Every first line below a heading has the same height, so that only spaces differ.
    private static readonly Theme SameLines = Typeset.Classic with
    {
        Styles = Typeset.Classic.Styles.Map((name, style) => name is "title" or "subtitle" or "meta"
            ? Typeset.Classic.Styles.Body with { SpaceBefore = 9 }
            : style),
    };

    [Fact]
    public void SpaceBelowAHeadingDoesNotDependOnWhatFollows()
    {
        var entry = new OutlineEntry { Title = Rich("Boxes"), Bullets = [Bullet("x")] };
        Section[] sections =
        [
            Typeset.Section(entry),
            Typeset.Section(entry with { Title = InlineText.Empty }),
            Typeset.Section(new OutlineEntry { Subtitle = Rich("Builder"), Dates = new(new("2019", null)) }),
            Typeset.Section(entry) with { Layout = SectionLayout.Table },
            Typeset.Prose("Words."),
        ];

        var distances = sections.Select(section =>
        {
            var runs = Typeset.Pages(Typeset.Outline(section), SameLines).Runs();
            var baselines = runs.Select(run => run.Baseline).Distinct().Order().ToList();
            return Math.Round(baselines[2] - baselines[1], 6);
        });
        Assert.Single(distances.Distinct());
    }

    [Fact]
    public void ShortRowsStayTogetherAndLongOnesAreDividedBetweenTwoLinesAndTwo()
    {
        var divided = new HashSet<int>();
        for (var lines = 2; lines <= 7; lines++)
        {
            for (var filler = 35; filler < 50; filler++)
            {
                var row = new OutlineEntry { Title = Rich("Label"), Bullets = [.. Enumerable.Repeat(Bullet("of the row"), lines)] };
                var table = Typeset.Section(row, row) with { Layout = SectionLayout.Table };
                var pages = Typeset.Sections(Typeset.Filler(filler), table).Pages;
                var onPages = pages.Select(page => page.Count("of the row") % lines).Where(count => count > 0).ToList();
                Assert.True(onPages.Count == 0 || lines > 4, $"{lines} lines after {filler}");
                Assert.All(onPages, count => Assert.InRange(count, 2, lines - 2));
                divided.UnionWith(onPages.Count > 0 ? [lines] : []);
            }
        }

        Assert.Equal([5, 6, 7], divided.Order());
    }

    [Fact]
    public void SpacesAroundASeparatorAreWideAndSingle()
    {
        var contact = new Contact(ContactKind.Words, Rich("they/them"), Label.None, InlineText.Empty);
        var header = new Header { Name = Rich("Ada"), Contacts = [contact, contact, contact] };
        foreach (var theme in (Theme[])[Typeset.Classic, Typeset.Modern])
        {
            var pages = Typeset.Pages(Typeset.Outline() with { Header = header }, theme);
            var separator = pages.Run($" {theme.Header.Separator} ");

            Assert.Equal(3, separator.Glyphs.Length);
            Assert.All([separator.Glyphs[0], separator.Glyphs[2]], space => Assert.True(space.Advance >= 0.7 * separator.Size));
        }
    }

    [Fact]
    public void OnlyTitlesAreBold()
    {
        var entry = new OutlineEntry
        {
            Title = Rich("Cornell"),
            Facts = [new(new("Score", new(":", " ")), Rich("4.0")), new(new("Advisor", new(":", " ")), Rich("Ada"))],
        };

        var pages = Typeset.Sections(Typeset.Section(entry));
        var bold = pages.Run("Cornell").Font;
        Assert.All(["Score:", "Advisor:"], label => Assert.NotEqual(bold, pages.Run(label).Font));
        Assert.All(["Score:", "Advisor:"], label => Assert.Equal(Typeset.Classic.Light.Muted, pages.Run(label).Color));
    }

    [Fact]
    public void RunningHeadIsLeftOutWhereTheMarginHasNoRoomForIt()
    {
        var theme = Typeset.Classic with { Page = Typeset.Classic.Page with { MarginTop = 10 } };

        Assert.All(Typeset.Pages(Typeset.Outline(Typeset.Filler(120)), theme).Pages, page => Assert.Empty(page.Head()));
    }
}
