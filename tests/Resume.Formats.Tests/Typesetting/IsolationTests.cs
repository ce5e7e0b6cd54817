using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Left-to-right text in right-to-left documents: it is laid out as a unit, at the same edge as other text.</summary>
public class IsolationTests
{
    [Theory]
    [InlineData("She is great!")]
    [InlineData("Led a team of 5 (3 in London).")]
    [InlineData(".NET")]
    [InlineData("5 people")]
    public void LatinTextKeepsPunctuationAtItsEnds(string text)
    {
        var runs = Paragraph(Typeset.Prose(text));

        Assert.Equal(text, FromLeft(runs));
        Assert.Equal(Typeset.Right, runs.Max(run => run.X + run.Width), 6);
    }

    [Fact]
    public void LatinTextMayContainHebrewWords() =>
        Assert.Equal($"Engineer at {Reverse("אלביט")}, Haifa.", FromLeft(Paragraph(Typeset.Prose("Engineer at אלביט, Haifa."))));

    [Fact]
    public void TextWithoutLettersFollowsTheDocument() =>
        Assert.Equal("2014 – 2010", FromLeft(Paragraph(Typeset.Prose("2010 – 2014"))));

    [Fact]
    public void EachPartOfAJoinedTextKeepsItsPunctuation() =>
        Assert.Equal(Reverse("מדעים") + " ,B.Sc.", JoinedFromLeft(", ", "B.Sc.", "מדעים"));

    [Fact]
    public void AdjacentLatinPartsAreLeftToRight() =>
        Assert.Equal(Reverse("פייתון") + " ,C#, C++", JoinedFromLeft(", ", "C#", "C++", "פייתון"));

    [Fact]
    public void LatinLevelInBracketsStaysWithItsName() =>
        Assert.Equal("Cloud (good)", JoinedFromLeft("", "Cloud", " (", "good", ")"));

    [Fact]
    public void LatinLabelIsBeforeItsValue()
    {
        var book = new OutlineEntry { Title = Rich("ספר"), Facts = [new(EnglishLabels.Create("DOI"), Rich("10.1145/1.2"))] };
        var fact = Typeset.Section(book);
        var language = new OutlineEntry
        {
            Title = Rich("English"),
            TitleEnd = EnglishLabels.End,
            Summary = BlockText.FromParagraph(Rich("C2")),
        };
        var inline = Typeset.Section(language) with { Layout = SectionLayout.Inline };

        Assert.Equal("10.1145/1.2 :DOI", FromLeft(Paragraph(fact)));
        Assert.Equal("C2 :English", FromLeft(Paragraph(inline)));
    }

    [Fact]
    public void LatinNameKeepsPunctuationInTheRunningHead()
    {
        var outline = Typeset.Outline(Typeset.Filler(100)) with { RightToLeft = true, Header = new() { Name = Rich("Milo Jr.") } };
        var head = Typeset.Pages(outline).Pages[1].Items.OfType<GlyphRun>().Where(run => run.Element is null);

        Assert.Equal("Milo Jr.", FromLeft(head.Where(run => run.X > Typeset.Left + 100)));
    }

    private static List<GlyphRun> Paragraph(Section section)
    {
        var pages = Typeset.Pages(Typeset.Outline(section) with { RightToLeft = true });
        return [.. pages.Runs().Where(run => run.Element?.Role == StructureRole.Paragraph)];
    }

    private static string JoinedFromLeft(string separator, params string[] parts)
    {
        var entry = new OutlineEntry { Subtitle = InlineTexts.Join(separator, [.. parts.Select(Rich)]) };
        return FromLeft(Paragraph(Typeset.Section(entry)));
    }

    // The characters from left to right.
    private static string FromLeft(IEnumerable<GlyphRun> runs) =>
        string.Concat(runs.OrderBy(run => run.X).Select(run => run.RightToLeft ? Reverse(run.Text) : run.Text)).Trim();

    private static string Reverse(string text) => string.Concat(text.Reverse());
}
