using System.Collections.Immutable;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using UglyToad.PdfPig;
using Glyph = Resume.Formats.Typesetting.Pages.Glyph;

namespace Resume.Formats.Tests.Writers.Pdf;

public class PdfExtractionTests
{
    [Fact]
    public void LigaturesAreReadAsLetters() => AssertReads("efficient office workflow, fifty-five fjords");

    [Fact]
    public void UpperCaseStyleIsReadAsWritten() => AssertReads("Experience", shown: "EXPERIENCE");

    [Fact]
    public void GlyphMayHaveSeveralTexts()
    {
        var builder = new PageBuilder();
        var element = builder.Add(StructureRole.Paragraph);
        builder.Line(element, "Eee EEE", shown: "EEE EEE");

        Assert.Equal("Eee EEE", Assert.Single(Pages(builder)));
    }

    [Fact]
    public void MissingGlyphIsReadAsItsCharacter() => AssertReads("日本 \U0001F984", "日本 \U0001F984", TestFonts.Sans);

    [Fact]
    public void CombiningAccentsStaySeparate() => AssertReads("e\u0301tude");

    [Fact]
    public void SpecialBytesInCodesAreEscaped() => AssertReads("(a\\b) [c] \u010D\u0128\u015C");

    [Fact]
    public void RightToLeftTextKeepsItsLetters()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Paragraph), "שלום", font: TestFonts.Wide, rightToLeft: true);

        // PdfPig returns letters from left to right.
        Assert.Equal("שלום", string.Concat(Assert.Single(Pages(builder)).Reverse()));
    }

    [Fact]
    public void RightToLeftLigatureIsReversed()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Paragraph), "سلام", font: TestFonts.Wide, rightToLeft: true);

        Assert.Equal("سلام", string.Concat(Assert.Single(Pages(builder)).Reverse()));
    }

    [Theory]
    [InlineData("שלום ", "םולש\u200F ")]
    [InlineData(" שלום", "\u200F םולש")]
    [InlineData("שלום עולם", "םלוע םולש")]
    public void SpaceAtTheEdgeOfARightToLeftRunIsMarkedAndBetweenTheTextAndTheNextRun(string text, string onThePage)
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Paragraph), text, font: TestFonts.Wide, rightToLeft: true);

        Assert.Equal(onThePage, Assert.Single(Pages(builder)));
    }

    [Fact]
    public void SpaceAtTheEdgeOfALeftToRightRunIsNotMarked() => AssertReads(" a b ");

    [Fact]
    public void ColumnAtTheLeftOfALineIsReadApart()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Heading1), "Ada Example", x: 200, size: 20);
        builder.Y += 4;
        builder.Line(builder.Add(StructureRole.Paragraph), "ada@example.com");

        Assert.Equal("Ada Example\u200E ada@example.com", Assert.Single(Pages(builder)));
    }

    [Fact]
    public void CffFontHasText() => AssertReads("AB ab", font: TestFonts.Cff);

    [Fact]
    public void CidKeyedCffFontHasText() => AssertReads("AB ab", font: TestFonts.CffWithCharacterIds);

    [Fact]
    public void TextThatGlyphsLackIsActualText()
    {
        var builder = new PageBuilder();
        var run = new GlyphRun(builder.Add(StructureRole.Paragraph), TestFonts.Sans, 10, default, 60, 100, "ß", RightToLeft: false,
            [Shown('S', 0), Shown('S', 0)]);
        builder.Add(run);

        using var pdf = PdfDocument.Open(builder.Write());
        var page = pdf.GetPage(1);
        Assert.StartsWith("ß", page.Letters[0].Value, StringComparison.Ordinal);
        Assert.Equal("ß", Assert.Single(Assert.Single(page.GetMarkedContents()).Children).ActualText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    public void OddTextGivesAValidFile(string text)
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Paragraph), text);
        ImmutableArray<Glyph> glyphs = [Shown('a', 99), Shown('b', -3), Shown('c', 1)];
        foreach (var size in new[] { double.NaN, 10 })
        {
            builder.Add(new GlyphRun(
                null, TestFonts.Sans, size, default, double.NaN, double.PositiveInfinity, text, RightToLeft: true, glyphs));
        }

        builder.Add(new GlyphRun(null, TestFonts.Sans, 10, default, 0, 0, text, RightToLeft: false, default));

        Assert.Single(Pages(builder));
    }

    [Fact]
    public void GlyphsHaveTheirTypesetPositions()
    {
        var builder = new PageBuilder { Y = 100 };
        builder.Line(builder.Add(StructureRole.Paragraph), "AVAST", x: 300, size: 12);
        var width = ((GlyphRun)builder.Build().Pages[0].Items[0]).Width;

        using var pdf = PdfDocument.Open(builder.Write());
        var letters = pdf.GetPage(1).Letters;

        Assert.Equal(300, letters[0].StartBaseLine.X, 0.02);
        Assert.Equal(841.89 - 100, letters[0].StartBaseLine.Y, 0.02);
        Assert.Equal(300 + width, letters[^1].EndBaseLine.X, 0.1);
    }

    private static Glyph Shown(char character, int cluster) => new(TestFonts.Sans.GlyphFor(character), 6, 0, 0, cluster);

    private static void AssertReads(string text, string? shown = null, FontFace? font = null)
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Paragraph), text, font: font, shown: shown);

        Assert.Equal(text, Assert.Single(Pages(builder)));
    }

    private static ImmutableArray<string> Pages(PageBuilder builder)
    {
        using var pdf = PdfDocument.Open(builder.Write());
        return [.. pdf.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))];
    }
}
