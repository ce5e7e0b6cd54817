using CsCheck;
using Resume.Formats.Imaging;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf.Images;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Resume.Formats.Tests.Writers.Pdf.Images;

public class PdfImageTests
{
    // Colour types and bit depths: ISO/IEC 15948, table 11.1.
    private static readonly (int Type, int Bits)[] Depths =
        [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16)];

    public static TheoryData<int, int, bool> Kinds =>
        [.. from kind in Depths from pass in Enumerable.Range(0, 2) select (kind.Type, kind.Bits, pass == 1)];

    // Compares the samples that PdfPig decodes with those of the PNG file.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryPngTypeKeepsItsPixels(int type, int bits, bool interlaced)
    {
        var colors = (PngColorType)type;
        var (image, numbers) = Embed(PngMaker.Make(colors, bits, interlaced));
        var channels = colors is PngColorType.Rgb or PngColorType.Rgba ? 3 : 1;
        var depth = image.BitsPerComponent;

        Assert.Equal((PngMaker.Width, PngMaker.Height), (image.WidthInSamples, image.HeightInSamples));
        Assert.Equal(
            from y in Enumerable.Range(0, PngMaker.Height)
            from x in Enumerable.Range(0, PngMaker.Width)
            from channel in Enumerable.Range(0, channels)
            select Scale(PngMaker.Number(x, y, channel, bits), bits, depth, colors),
            Unpack(numbers, depth, PngMaker.Width * channels));
        Assert.Equal(colors is PngColorType.GreyAlpha or PngColorType.Rgba, image.ImageDictionary.ContainsKey(NameToken.Smask));
    }

    [Fact]
    public void OpacityBecomesASeparateMask()
    {
        var picture = PdfImage.Read(Png(PngMaker.Make(PngColorType.Indexed, 2, interlaced: false, transparency: [0, 128])));

        Assert.NotNull(picture.Mask);
        Assert.Equal((1, 8, 4 * 3), (picture.Mask.Components, picture.Mask.Bits, picture.Palette.Length));
        Assert.True(picture.Mask.Mask is null && picture.Mask.Palette.IsEmpty);
    }

    [Fact]
    public void OpaqueImageHasNoMask() =>
        Assert.Null(PdfImage.Read(Png(PngMaker.Make(PngColorType.Rgb, 8, interlaced: false, transparency: [0, 1, 0, 2, 0, 3]))).Mask);

    [Theory]
    [InlineData("photo.jpg", 3, false)]
    [InlineData("grey.jpg", 1, false)]
    [InlineData("cmyk.jpg", 4, true)]
    public void JpegIsEmbeddedUnchanged(string name, int components, bool inverted)
    {
        var photo = Photos.Read(name);
        var picture = PdfImage.Read(photo);

        Assert.Equal((120, 150, components, inverted), (picture.Width, picture.Height, picture.Components, picture.IsInverted));
        Assert.Contains(PdfObjects.Raw(photo.Content.ToArray()), PdfObjects.Raw(Write(photo)), StringComparison.Ordinal);
    }

    [Fact]
    public void FigureHasABoundingBox() => Assert.Contains(
        PdfObjects.ReadAll(Write(Photos.Png)),
        text => text.Contains("BBox:[100 701.89 196 741.89]", StringComparison.Ordinal));

    [Theory]
    [InlineData("photo.png")]
    [InlineData("transparent.png")]
    [InlineData("photo.jpg")]
    public void TruncatedFileIsRejected(string name)
    {
        var photo = Photos.Read(name);
        var content = photo.Content;

        // A PNG without its last chunk, which is empty, is still accepted.
        var end = photo.Kind == PhotoKind.Png ? content.Length - 40 : content.Length;
        for (var length = 0; length < end; length += 7)
        {
            Assert.Throws<ImageFileException>(() => PdfImage.Read(photo with { Content = content[..length] }));
        }
    }

    [Fact]
    public void PresetDictionaryIsRejected()
    {
        var png = Photos.Png.Content.ToArray();
        var data = png.AsSpan().IndexOf("IDAT"u8) + 4;
        (png[data], png[data + 1]) = (0x78, 0xBB);

        Assert.Throws<ImageFileException>(() => PdfImage.Read(Photos.Png with { Content = png }));
    }

    [Fact]
    public void ChangedBytesAreRejectedOrEmbedded() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 8000].Select(Gen.Byte).Array[1, 6]).Sample((index, changes) =>
        {
            var photo = new[] { Photos.Png, Photos.TransparentPng, Photos.CmykJpeg }[index];
            var bytes = photo.Content.ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[at % bytes.Length] = value;
            }

            try
            {
                Write(photo with { Content = bytes });
            }
            catch (ImageFileException exception)
            {
                Assert.NotEmpty(exception.Message);
            }
        }, iter: 400);

    [Fact]
    public void SizeBeyondTheDataIsRejected()
    {
        var png = PngMaker.Make(PngColorType.Rgba, 8, interlaced: false);
        (png[18], png[22]) = (20, 20);

        Assert.Contains("truncated", Assert.Throws<ImageFileException>(() => PdfImage.Read(Png(png))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreThanFortyMegapixelsAreRejected()
    {
        var png = PngMaker.Make(PngColorType.Rgb, 8, interlaced: false);
        (png[18], png[22]) = (40, 40);

        var exception = Assert.Throws<ImageFileException>(() => PdfImage.Read(Png(png)));
        Assert.Equal("it is too large: 10249 × 10251 pixels", exception.Message);
    }

    private static Photo Png(byte[] content) => new(PhotoKind.Png, content, PngMaker.Width, PngMaker.Height);

    private static byte[] Write(Photo photo)
    {
        var pages = new PageBuilder();
        pages.Add(new ImagePlacement(pages.Root.Add(new(StructureRole.Figure) { AlternativeText = "Ada" }), 100, 100, 96, 40, photo));
        return pages.Write();
    }

    private static (IPdfImage Image, byte[] Numbers) Embed(byte[] png)
    {
        using var pdf = PdfDocument.Open(Write(Png(png)));
        var image = Assert.Single(pdf.GetPage(1).GetImages());
        Assert.True(image.TryGetBytesAsMemory(out var bytes));
        return (image, bytes.ToArray());
    }

    private static int Scale(int number, int bits, int depth, PngColorType colors) =>
        bits == depth || colors == PngColorType.Indexed ? number : bits == 16 ? number >> 8 : number * 255 / ((1 << bits) - 1);

    private static IEnumerable<int> Unpack(byte[] rows, int bits, int numbersARow)
    {
        var length = ((numbersARow * bits) + 7) / 8;
        for (var y = 0; y < rows.Length / length; y++)
        {
            for (var i = 0; i < numbersARow; i++)
            {
                yield return rows[(y * length) + (i * bits / 8)] >> (8 - bits - (i * bits % 8)) & ((1 << bits) - 1);
            }
        }
    }
}
