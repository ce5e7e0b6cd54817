using HarfBuzzSharp;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Typesetting.Fonts;

public class FontSubsetterTests
{
    [Fact]
    public void NativeLibraryHasTheSubsetter() => Assert.True(FontSubsetter.IsAvailable);

    [Fact]
    public void SubsetGlyphsEqualTheFonts()
    {
        ushort[] glyphs = [TestFonts.Sans.GlyphFor('g'), TestFonts.Sans.GlyphFor('A'), TestFonts.Sans.GlyphFor('é')];

        var subset = FontSubsetter.Subset(TestFonts.Sans, glyphs);

        Assert.False(subset.IsWhole);
        using var font = Open(subset);
        for (var i = 0; i < glyphs.Length; i++)
        {
            Assert.Equal(TestFonts.Sans.HarfBuzz.AdvanceOf(glyphs[i]), font.GetHorizontalGlyphAdvance(subset.Glyphs[i]));
            Assert.True(font.TryGetGlyphExtents(subset.Glyphs[i], out var extents));
            Assert.Equal(TestFonts.Sans.HarfBuzz.TopOf(glyphs[i]), extents.YBearing);
        }
    }

    [Fact]
    public void SubsetHasOnlyTablesForDrawing()
    {
        var subset = FontSubsetter.Subset(TestFonts.Sans, [TestFonts.Sans.GlyphFor('A')]);

        using var face = OpenFace(subset);
        var tables = face.Tables.Select(tag => tag.ToString()).Order(StringComparer.Ordinal);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], tables);
        Assert.InRange(subset.Data.Length, 1, 1500);
    }

    [Fact]
    public void CffGlyphsKeepTheirIndices()
    {
        ushort[] glyphs = [TestFonts.Cff.GlyphFor('b'), TestFonts.Cff.GlyphFor('A')];

        Assert.Equal(glyphs, FontSubsetter.Subset(TestFonts.Cff, glyphs).Glyphs);
    }

    [Fact]
    public void UnknownGlyphBecomesNotdef() => Assert.Equal([0], FontSubsetter.Subset(TestFonts.Sans, [60_000]).Glyphs);

    private static Font Open(FontSubset subset) => new(OpenFace(subset));

    private static Face OpenFace(FontSubset subset)
    {
        using var blob = Blob.FromStream(new MemoryStream(subset.Data.ToArray()));
        return new Face(blob, 0);
    }
}
