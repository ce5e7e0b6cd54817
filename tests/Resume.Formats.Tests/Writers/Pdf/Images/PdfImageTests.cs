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
        var hasColors = colors == PngColorType.Indexed && interlaced;
        var channels = hasColors || colors is PngColorType.Rgb or PngColorType.Rgba ? 3 : 1;
        var depth = image.BitsPerComponent;
        var palette = PngMaker.Palette(bits);

        Assert.Equal((PngMaker.Width, PngMaker.Height), (image.WidthInSamples, image.HeightInSamples));
        Assert.Equal(
            from y in Enumerable.Range(0, PngMaker.Height)
            from x in Enumerable.Range(0, PngMaker.Width)
            from channel in Enumerable.Range(0, channels)
            select hasColors
                ? palette[(3 * PngMaker.Number(x, y, 0, bits)) + channel]
                : Scale(PngMaker.Number(x, y, channel, bits), bits, depth, colors),
            Unpack(numbers, depth, PngMaker.Width * channels));
        Assert.Equal(colors is PngColorType.GreyAlpha or PngColorType.Rgba, image.ImageDictionary.ContainsKey(NameToken.Smask));
    }

    [Fact]
    public void OpacityBecomesASeparateMask()
    {
        var picture = PdfImage.Create(Png(PngMaker.Make(PngColorType.Indexed, 2, interlaced: false, transparency: [0, 128])));

        Assert.NotNull(picture.Mask);
        Assert.Equal((3, 8, 0), (picture.Components, picture.Bits, picture.Palette.Length));
        Assert.Equal((1, 8), (picture.Mask.Components, picture.Mask.Bits));
        Assert.Null(picture.Mask.Mask);
    }

    [Fact]
    public void OpaqueImageHasNoMask() =>
        Assert.Null(PdfImage.Create(Png(PngMaker.Make(PngColorType.Rgb, 8, interlaced: false, transparency: [0, 1, 0, 2, 0, 3]))).Mask);

    [Theory]
    [InlineData("photo.jpg", 3, false)]
    [InlineData("grey.jpg", 1, false)]
    [InlineData("cmyk.jpg", 4, true)]
    public void JpegIsEmbeddedUnchanged(string name, int components, bool inverted)
    {
        var photo = Photos.Read(name);
        var picture = PdfImage.Create(photo);

        Assert.Equal((120, 150, components, inverted), (picture.Width, picture.Height, picture.Components, picture.IsInverted));
        Assert.Contains(PdfObjects.Raw(photo.Content.ToArray()), PdfObjects.Raw(Write(photo)), StringComparison.Ordinal);
    }

    [Fact]
    public void FigureHasABoundingBox() => Assert.Contains(
        PdfObjects.ReadAll(Write(Photos.Png)),
        text => text.Contains("BBox:[100 701.89 196 741.89]", StringComparison.Ordinal));

    [Fact]
    public void PhotoIsUnpackedOnceForAllLanguages() => Assert.Same(PdfImage.Create(TransparentPhoto), PdfImage.Create(TransparentPhoto));

    // A square of three by three pixels becomes one: the white ones do not count where they are transparent.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LargeTransparentPictureIsReducedToAMillionPixels(bool interlaced)
    {
        var header = new PngHeader(3000, 2000, 8, PngColorType.GreyAlpha, interlaced);
        var picture = PdfImage.Create(Png(PngMaker.Make(header, (x, y) => x % 3 == 0 && y % 3 == 0 ? [60, 255] : [255, 0])));

        Assert.Equal((1000, 667), (picture.Width, picture.Height));
        Assert.Equal("60", string.Join(", ", Samples(picture).Distinct()));
        Assert.Equal("28, 43", string.Join(", ", Samples(picture.Mask!).Distinct().Order()));
    }

    private static Photo TransparentPhoto { get; } = Photos.TransparentPng;

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

    // The rows are filtered with Paeth; each starts with its type.
    private static List<byte> Samples(PdfImage image)
    {
        using var rows = new PngRows(new(image.Width, image.Height, 8, PngColorType.Grey, IsInterlaced: false), image.Data);
        var samples = new List<byte>();
        while (rows.MoveNext())
        {
            rows.Reverse();
            samples.AddRange(rows.Row);
        }

        return samples;
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
