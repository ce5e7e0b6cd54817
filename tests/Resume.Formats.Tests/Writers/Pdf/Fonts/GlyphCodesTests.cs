using System.Globalization;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Writers.Pdf.Fonts;

namespace Resume.Formats.Tests.Writers.Pdf.Fonts;

public class GlyphCodesTests
{
    [Fact]
    public void EachTextOfAGlyphHasItsCode()
    {
        var codes = new GlyphCodes(TestFonts.Sans);
        var (letter, ligature) = (codes.GetOrAdd(7, "fi"), codes.GetOrAdd(7, "ﬁ"));

        Assert.NotEqual(letter.Code, ligature.Code);
        Assert.Same(letter, codes.GetOrAdd(7, "fi"));
        Assert.Same(ligature, codes.GetOrAdd(7, "ﬁ"));
    }

    // A box represents every character that no font has, so it may have more texts than there are codes.
    [Fact]
    public void CodesAreDistinctUntilThereAreNoMore()
    {
        const int Texts = 100_000;
        var codes = new GlyphCodes(TestFonts.Sans);
        var box = TestFonts.Sans.MissingGlyph;
        var added = Enumerable.Range(0, Texts).Select(i => codes.GetOrAdd(box, i.ToString(CultureInfo.InvariantCulture))).ToList();
        var others = Enumerable.Range(1, TestFonts.Sans.GlyphCount - 1).Select(glyph => codes.GetOrAdd((ushort)glyph, "a")).ToList();

        var sorted = codes.Sort();
        Assert.Equal(sorted.Count, sorted.DistinctBy(code => code.Code).Count());
        Assert.Same(added[0], added[^1]);
        Assert.Equal("40000", added[40_000].Text);
        Assert.All(others.Where((_, i) => i + 1 != box), code => Assert.NotEqual(box, code.Glyph));
    }
}
