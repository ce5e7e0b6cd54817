using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Right-to-left lines: few runs, in one font, so that readers extract the words in order.</summary>
public class RightToLeftTests
{
    [Theory]
    [InlineData("שלום, עולם: (\"טוב\")!")]
    [InlineData("مرحبا، \"بالعالم\" (كله)!")]
    public void PunctuationIsInTheFontOfTheLettersAroundIt(string text)
    {
        var run = Assert.Single(Runs(text), run => run.Text.Length > 1 && run.Element?.Role == StructureRole.Paragraph);

        Assert.Equal(text, run.Text);
    }

    [Fact]
    public void NumberIsInTheFontOfTheLettersAroundIt()
    {
        var runs = Runs("שלום 2019 עולם");

        Assert.Single(runs.Where(run => run.Element?.Role == StructureRole.Paragraph).Select(run => run.Font).Distinct());
    }

    [Fact]
    public void SymbolMissingFromTheLettersFontIsInAnother()
    {
        // DejaVu Sans has an arrow, Noto Sans Devanagari does not.
        var pages = Typeset.Sections(Typeset.Prose("नमस्ते → दुनिया"));
        var runs = pages.Runs().Where(run => run.Element?.Role == StructureRole.Paragraph).ToList();

        Assert.Equal(["नमस्ते ", "→", " दुनिया"], runs.Select(run => run.Text));
        Assert.DoesNotContain(runs.SelectMany(run => run.Glyphs), glyph => glyph.Id == 0);
    }

    [Fact]
    public void RightToLeftDateIsInOneFont()
    {
        var runs = Runs("15 במרץ 2018");

        Assert.Single(runs.Where(run => run.Element?.Role == StructureRole.Paragraph).Select(run => run.Font).Distinct());
    }

    [Fact]
    public void NumberBeforeALatinWordIsInItsFont()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose("15 days של עבודה")) with { RightToLeft = true });

        Assert.Same(Typeset.Sections(Typeset.Prose("days")).Run("days").Font, pages.Run("15").Font);
    }

    [Fact]
    public void LatinWordsKeepTheirFont()
    {
        var latin = Assert.Single(Runs("ב־PostgreSQL 15 שלי"), run => run.Text.Contains("PostgreSQL", StringComparison.Ordinal));

        Assert.Equal("PostgreSQL 15", latin.Text);
        Assert.Same(Typeset.Sections(Typeset.Prose("PostgreSQL")).Run("PostgreSQL").Font, latin.Font);
    }

    [Fact]
    public void LeftPartIsFirstInTheFileButNotInTheStructure()
    {
        var entry = new OutlineEntry { Title = Rich("חברה"), Location = Rich("חיפה") };
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Section(entry)) with { RightToLeft = true });
        var (title, place) = (pages.Run("חברה"), pages.Run("חיפה"));
        var runs = pages.Runs().ToList();

        Assert.True(place.X < title.X);
        Assert.True(runs.IndexOf(place) < runs.IndexOf(title));
        var read = Elements(pages.Structure).ToList();
        Assert.True(read.IndexOf(title.Element!) < read.IndexOf(place.Element!));
    }

    // The font moves alef and kaf apart by 0.14 em, and readers of the file take a tenth for a space.
    [Fact]
    public void KerningDoesNotDivideAWord()
    {
        var run = Assert.Single(Runs("أكثر"), run => run.Element?.Role == StructureRole.Paragraph);
        var (alef, size) = (run.Glyphs[^1], run.Size);

        Assert.Equal(0.09, alef.OffsetX / size, 6);
        Assert.Equal(alef.Advance, alef.OffsetX + (run.Font.AdvanceOf(alef.Id) * size), 6);
    }

    private static List<GlyphRun> Runs(string text) =>
        [.. Typeset.Pages(Typeset.Outline(Typeset.Prose(text)) with { RightToLeft = true }).Runs()];

    private static IEnumerable<StructureElement> Elements(StructureElement element) =>
        element.Children.SelectMany(Elements).Prepend(element);
}
