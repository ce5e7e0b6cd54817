using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>A text that runs against its document does so as a whole, and stands where all others stand.</summary>
public class OwnDirectionTests
{
    [Theory]
    [InlineData("She is great!")]
    [InlineData("Led a team of 5 (3 in London).")]
    [InlineData(".NET")]
    [InlineData("5 people")]
    public void ALatinTextKeepsItsSignsAtItsEnds(string text)
    {
        var runs = Paragraph(Typeset.Prose(text));

        Assert.Equal(text, FromLeft(runs));
        Assert.Equal(Typeset.Right, runs.Max(run => run.X + run.Width), 6);
    }

    [Fact]
    public void ALatinTextMayHoldHebrewWords() => Assert.Equal($"Engineer at {Turned("אלביט")}, Haifa.", FromLeft(Paragraph(Typeset.Prose("Engineer at אלביט, Haifa."))));

    [Fact]
    public void ATextWithoutLettersGoesWithTheDocument() => Assert.Equal("2014 – 2010", FromLeft(Paragraph(Typeset.Prose("2010 – 2014"))));

    [Fact]
    public void EachPartOfAJoinedTextKeepsItsSignsAtItsEnds() =>
        Assert.Equal(Turned("מדעים") + " ,B.Sc.", FromLeft(Paragraph(Typeset.Section(new OutlineEntry { Subtitle = InlineTexts.Join(", ", Rich("B.Sc."), Rich("מדעים")) }))));

    [Fact]
    public void LatinPartsSideBySideAreReadFromLeftToRight() =>
        Assert.Equal(Turned("פייתון") + " ,C#, C++", FromLeft(Paragraph(Typeset.Section(new OutlineEntry { Subtitle = InlineTexts.Join(", ", Rich("C#"), Rich("C++"), Rich("פייתון")) }))));

    [Fact]
    public void ALatinLevelInBracketsIsOneWithItsLatinName() =>
        Assert.Equal("Cloud (good)", FromLeft(Paragraph(Typeset.Section(new OutlineEntry { Subtitle = InlineTexts.Join("", Rich("Cloud"), Rich(" ("), Rich("good"), Rich(")")) }))));

    [Fact]
    public void ALatinLabelStandsBeforeItsValue()
    {
        var fact = Typeset.Section(new OutlineEntry { Title = Rich("ספר"), Facts = [new("DOI", Rich("10.1145/1.2"))] });
        var inline = Typeset.Section(new OutlineEntry { Title = Rich("English"), Summary = BlockText.Of(Rich("C2")) }) with { Layout = SectionLayout.Inline };

        Assert.Equal("10.1145/1.2 :DOI", FromLeft(Paragraph(fact)));
        Assert.Equal("C2 :English", FromLeft(Paragraph(inline)));
    }

    [Fact]
    public void ALatinNameKeepsItsSignsInTheFooter()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Filler(100)) with { RightToLeft = true, Header = new() { Name = Rich("Milo Jr.") } });

        Assert.Equal("Milo Jr.", FromLeft(pages.Pages[1].Items.OfType<GlyphRun>().Where(run => run.Element is null && run.X > Typeset.Left + 100)));
    }

    private static List<GlyphRun> Paragraph(Section section) =>
        [.. Typeset.Pages(Typeset.Outline(section) with { RightToLeft = true }).Runs().Where(run => run.Element?.Role == StructureRole.Paragraph)];

    // The characters as they stand on the page.
    private static string FromLeft(IEnumerable<GlyphRun> runs) => string.Concat(runs.OrderBy(run => run.X).Select(run => run.RightToLeft ? Turned(run.Text) : run.Text)).Trim();

    private static string Turned(string text) => string.Concat(text.Reverse());
}
