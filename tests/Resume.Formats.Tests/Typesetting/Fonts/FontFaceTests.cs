using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Typesetting.Fonts;

public class FontFaceTests
{
    [Fact]
    public void PostScriptNameIsRead()
    {
        Assert.Equal("SourceSans3-Regular", TestFonts.Sans.Metrics.PostScriptName);
        Assert.Equal("DejaVuSans", TestFonts.Wide.Metrics.PostScriptName);
    }

    [Fact]
    public void MetricsAreFractionsOfTheEm()
    {
        var metrics = TestFonts.Wide.Metrics;

        Assert.Equal(1901 / 2048.0, metrics.Ascender);
        Assert.Equal(-483 / 2048.0, metrics.Descender);
        Assert.InRange(metrics.XHeight, 0.5, 0.6);
        Assert.InRange(metrics.CapHeight, 0.7, 0.8);
        Assert.InRange(metrics.BoundingBox.Top, metrics.CapHeight, 2);
    }

    [Fact]
    public void StyleAndWeightAreRead()
    {
        Assert.True(TestFonts.Serif.Metrics.IsSerif);
        Assert.False(TestFonts.Sans.Metrics.IsSerif);
        Assert.True(TestFonts.SansItalic.Metrics.IsItalic);
        Assert.False(TestFonts.Sans.Metrics.IsItalic);
        Assert.True(TestFonts.Code.Metrics.IsFixedPitch);
        Assert.False(TestFonts.Sans.Metrics.IsFixedPitch);
        Assert.Equal((400, 600), (TestFonts.Sans.Metrics.Weight, TestFonts.SansBold.Metrics.Weight));
        Assert.True(TestFonts.SansBold.Metrics.StemWidth > TestFonts.Sans.Metrics.StemWidth);
    }

    [Fact]
    public void MissingGlyphIsNotNotdef() => Assert.NotEqual(0, TestFonts.Serif.MissingGlyph);

    [Fact]
    public void CharacterIdsAreRead()
    {
        var font = TestFonts.CffWithCharacterIds;

        Assert.Equal([10, 21, 1], "Ab ".Select(character => (int)font.CharacterIdOf(font.GlyphFor(character))));
        Assert.Equal(2, TestFonts.Cff.CharacterIdOf(2));
    }

    [Fact]
    public void InvalidFontFileIsNamed()
    {
        var exception = Assert.Throws<FontFileException>(() => FontFace.Open(new("me.ttf", "not a font"u8.ToArray())));

        Assert.Equal("me.ttf", exception.File.Path);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(300)]
    [InlineData(20_000)]
    public void TruncatedFontFileIsNamedOrUsed(int length) => UseAll(TestFonts.Sans.Data[..length].ToArray());

    [Fact]
    public void DamagedFontFileIsNamedOrUsed()
    {
        var random = new Random(1);
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var data = (attempt % 2 == 0 ? TestFonts.Cff : TestFonts.CffWithCharacterIds).Data.ToArray();
            for (var i = 0; i < 12; i++)
            {
                data[random.Next(data.Length)] = (byte)random.Next(256);
            }

            UseAll(data);
        }
    }

    private static void UseAll(byte[] data)
    {
        try
        {
            var face = FontFace.Open(new("broken.ttf", data));
            Assert.NotEmpty(face.Metrics.PostScriptName);
            face.CharacterIdOf(1);
            face.AdvanceOf(1);
            FontSubsetter.Subset(face, [1, 2, 3]);
        }
        catch (FontFileException exception)
        {
            Assert.Equal("broken.ttf", exception.File.Path);
        }
    }
}
