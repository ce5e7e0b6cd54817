using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>What single tokens of a theme do to a page.</summary>
public class LookTests
{
    private static readonly Theme Classic = Typeset.Classic;

    [Fact]
    public void SmallCapitalsAreOtherGlyphsOfTheSameText()
    {
        var (plain, small) = (Title("Boxes", Classic), Title("Boxes", WithTitle(title => title with { SmallCaps = true })));

        Assert.Equal(plain.Text, small.Text);
        Assert.Equal(plain.Size, small.Size);
        Assert.Equal(plain.Glyphs[0].Id, small.Glyphs[0].Id);
        Assert.NotEqual(plain.Glyphs[1].Id, small.Glyphs[1].Id);
    }

    [Fact]
    public void UppercaseSmallCapitalsHaveNoLargeOnes()
    {
        var capitals = Title("BOXES", WithTitle(title => title with { Uppercase = true }), "Boxes");
        var small = Title("BOXES", WithTitle(title => title with { Uppercase = true, SmallCaps = true }), "Boxes");

        Assert.NotEqual(capitals.Glyphs[0].Id, small.Glyphs[0].Id);
        Assert.True(small.Width < capitals.Width);
    }

    [Fact]
    public void FontsWithoutSmallCapitalsDrawCapitals()
    {
        var compact = Typeset.Theme("compact");
        var theme = compact with { Styles = compact.Styles with { Title = compact.Styles.Title with { SmallCaps = true } } };
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(new OutlineEntry { Title = Rich("Boxes ß") })), theme);
        var (large, small) = (pages.Runs().First(run => run.Text == "B"), pages.Run("oxes"));

        Assert.Equal(large.Size * 0.8, small.Size, 6);
        Assert.Equal(small.Font.GlyphFor('O'), small.Glyphs[0].Id);
        Assert.Equal(small.Font.GlyphFor('S'), pages.Run("ß").Glyphs[^1].Id);
        Assert.Equal(large.X + large.Width, small.X, 6);
    }

    [Fact]
    public void NumeralsMayBeOldStyle()
    {
        var (lining, oldStyle) = (Title("2015", Classic), Title("2015", WithTitle(title => title with { Numerals = Numerals.OldStyle })));

        Assert.NotEqual(lining.Glyphs[0].Id, oldStyle.Glyphs[0].Id);
    }

    [Fact]
    public void CentredHeadingsDoNotCountTheSpaceAfterTheirLastLetter()
    {
        var theme = Classic with
        {
            Styles = Classic.Styles with { Heading = Classic.Styles.Heading with { Tracking = 1 } },
            Section = Classic.Section with { Align = Alignment.Center },
        };
        var heading = Typeset.Pages(Typeset.Outline(Typeset.Prose("Words.")), theme).Run("Summary");

        Assert.Equal(theme.Page.Width / 2, heading.X + ((heading.Width - 1) / 2), 6);
    }

    [Fact]
    public void RuleMayBeAboveTheHeading()
    {
        var (heading, rule) = Heading(Classic.Section with { Rule = RulePlace.Above, RuleGap = 5 });

        Assert.True(rule.Y + rule.Height + 5 < heading.Baseline);
        Assert.Equal((Typeset.Left, Typeset.Right), (rule.X, rule.X + rule.Width));
    }

    [Fact]
    public void RuleMayBeBesideTheHeading()
    {
        var (heading, rule) = Heading(Classic.Section with { Rule = RulePlace.Beside, RuleGap = 8 });

        Assert.Equal(heading.Baseline, rule.Y + rule.Height, 6);
        Assert.Equal(heading.X + heading.Width + 8, rule.X, 6);
        Assert.Equal(Typeset.Right, rule.X + rule.Width, 6);
    }

    [Fact]
    public void LabelMayBeBesideTheName()
    {
        var theme = Classic with { Header = Classic.Header with { Align = Alignment.Start, Label = LabelPlace.Beside } };
        var (name, label) = Header(theme, "Engineer");

        Assert.Equal(name.Baseline, label.Baseline, 6);
        Assert.True(label.X > name.X + name.Width);

        var (first, below) = Header(theme, string.Concat(Enumerable.Repeat("Engineer of boxes and ", 8)));
        Assert.True(below.Baseline > first.Baseline);
        Assert.Equal(Typeset.Left, below.X, 6);
    }

    [Fact]
    public void ContactsMayBeAtTheEndWithTheLastOnTheLineOfTheLabel()
    {
        var theme = Classic with { Header = Classic.Header with { Contacts = ContactsPlace.End } };
        var outline = Typeset.Outline() with
        {
            Header = new()
            {
                Name = Rich("Ada Example"),
                Label = Rich("Engineer"),
                Contacts = [Contact("Malmö"), Contact("ada@example.com"), Contact("example.com/ada")],
            },
        };
        var pages = Typeset.Pages(outline, theme);

        Assert.Equal(pages.Run("Engineer").Baseline, pages.Run("example.com/ada").Baseline, 6);
        Assert.All(["Malmö", "ada@example.com", "example.com/ada"], text => Assert.Equal(Typeset.Right, End(pages.Run(text)), 6));
        Assert.Equal(["Ada Example", "Engineer", "Malmö", "ada@example.com", "example.com/ada"], pages.Runs().Select(run => run.Text));
    }

    [Fact]
    public void LabelsMayRunIn()
    {
        var pages = Table(TableLayout.RunIn);

        Assert.Equal(["Tools (expert): Boxes and", "Welding: Pipes."], pages.Lines()[^2..]);
    }

    [Fact]
    public void LabelsMayBeAboveTheirText() =>
        Assert.Equal(["Tools", "expert", "Boxes and", "Welding", "Pipes."], Table(TableLayout.Stacked).Lines()[^5..]);

    [Fact]
    public void NumbersOfCitationsEndAtOneEdge()
    {
        var academic = Typeset.Theme("academic");
        var publications = Enumerable.Range(1, 10).Reverse()
            .Select(number => new OutlineEntry { Citation = Rich($"A. Author. Paper of {number}."), Number = number });
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section([.. publications])), academic);
        var numbers = pages.Runs().Where(run => run.Text.StartsWith('[')).ToList();

        Assert.Equal("[10]", numbers[0].Text);
        Assert.All(numbers, run => Assert.Equal(End(numbers[0]), End(run), 6));
        Assert.Equal(academic.Page.MarginLeft + academic.StartColumn.Indent + academic.Citations.Indent, pages.Run("Paper of 10.").X, 6);
        Assert.Equal(pages.Run("[7]").Baseline, pages.Run("Paper of 7.").Baseline, 6);
    }

    [Fact]
    public void BothEdgesMayBeStraight()
    {
        var text = string.Concat(Enumerable.Repeat("Words that fill some lines of a page ", 20));
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose(text)), Classic with { Justify = true });
        var lines = pages.Runs().Where(run => run.Text.Contains("lines", StringComparison.Ordinal)).ToList();

        Assert.All(lines.SkipLast(1), line => Assert.Equal(Typeset.Right, End(line), 6));
        Assert.True(End(lines[^1]) < Typeset.Right - 1);
    }

    [Theory]
    [InlineData("Ithaca, NY", "Boxes, Inc. · Engineer · Ithaca, NY2015")]
    [InlineData(
        "a place with a name that is so long that it does not fit beside the other parts of this line, however wide the page is",
        "Boxes, Inc. · Engineer2015", "a place with")]
    public void WhatDoesNotFitOnTheLineOfAHeaderIsBelow(string place, params string[] expected)
    {
        var entry = new OutlineEntry
        {
            Title = Rich("Boxes, Inc."),
            Subtitle = Rich("Engineer"),
            Location = Rich(place),
            Dates = new(new("2015", null)),
            HeaderStyle = new(1, EntryPlace.Subtitle, "·"),
        };
        var lines = Typeset.Sections(Typeset.Section(entry)).Lines()[2..];

        Assert.All(expected.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    private static Contact Contact(string text) => new(ContactKind.Words, Rich(text), Label.None, InlineText.Empty);

    // Without the spaces at its end and the space after its last letter.
    private static double End(GlyphRun run) =>
        run.X + run.Width - run.Glyphs.Reverse().TakeWhile(glyph => run.Text[glyph.Cluster] == ' ').Sum(glyph => glyph.Advance);

    private static Theme WithTitle(Func<TextStyleTokens, TextStyleTokens> change) =>
        Classic with { Styles = Classic.Styles with { Title = change(Classic.Styles.Title) } };

    private static GlyphRun Title(string shown, Theme theme, string? written = null) =>
        Typeset.Pages(Typeset.Outline(Typeset.Section(new OutlineEntry { Title = Rich(written ?? shown) })), theme).Run(shown);

    private static (GlyphRun Heading, RulePlacement Rule) Heading(SectionTokens tokens)
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose("Words.")), Classic with { Section = tokens });
        return (pages.Run("Summary"), Assert.Single(pages.Pages[0].Items.OfType<RulePlacement>()));
    }

    private static (GlyphRun Name, GlyphRun Label) Header(Theme theme, string label)
    {
        var outline = Typeset.Outline();
        var pages = Typeset.Pages(outline with { Header = outline.Header with { Label = Rich(label) } }, theme);
        return (pages.Run("Ada Example"), pages.Run("Engineer"));
    }

    private static PageList Table(TableLayout layout)
    {
        var end = EnglishLabels.End;
        var section = new Section
        {
            Id = "skills",
            Heading = Rich("Skills"),
            Layout = SectionLayout.Table,
            Entries =
            [
                new() { Title = Rich("Tools"), TitleEnd = end, Subtitle = Rich("expert"), Summary = Paragraphs("Boxes and") },
                new() { Title = Rich("Welding"), TitleEnd = end, Summary = Paragraphs("Pipes.") },
            ],
        };
        return Typeset.Pages(Typeset.Outline(section), Classic with { Table = Classic.Table with { Layout = layout } });
    }
}
