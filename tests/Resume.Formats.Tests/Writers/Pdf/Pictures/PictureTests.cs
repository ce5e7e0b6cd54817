using CsCheck;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf.Pictures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Resume.Formats.Tests.Writers.Pdf.Pictures;

public class PictureTests
{
    // Colour types with their depths, ISO/IEC 15948, table 11.1.
    private static readonly (int Type, int Bits)[] Depths =
        [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16)];

    public static TheoryData<int, int, bool> Kinds => [.. from kind in Depths from pass in Enumerable.Range(0, 2) select (kind.Type, kind.Bits, pass == 1)];

    // What PdfPig unpacks, against what went into the file.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfPngKeepsItsPixels(int type, int bits, bool interlaced)
    {
        var colors = (PngColors)type;
        var (image, numbers) = Embed(PngMaker.Make(colors, bits, interlaced));
        var channels = colors is PngColors.Rgb or PngColors.Rgba ? 3 : 1;
        var depth = image.BitsPerComponent;

        Assert.Equal((PngMaker.Width, PngMaker.Height), (image.WidthInSamples, image.HeightInSamples));
        Assert.Equal(
            from y in Enumerable.Range(0, PngMaker.Height)
            from x in Enumerable.Range(0, PngMaker.Width)
            from channel in Enumerable.Range(0, channels)
            select Scale(PngMaker.Number(x, y, channel, bits), bits, depth, colors),
            Unpack(numbers, depth, PngMaker.Width * channels));
        Assert.Equal(colors is PngColors.GreyAlpha or PngColors.Rgba, image.ImageDictionary.ContainsKey(NameToken.Smask));
    }

    [Fact]
    public void OpacityIsAMaskOfItsOwn()
    {
        var picture = Picture.Read(Png(PngMaker.Make(PngColors.Indexed, 2, interlaced: false, transparency: [0, 128])));

        Assert.NotNull(picture.Mask);
        Assert.Equal((1, 8, 4 * 3), (picture.Mask.Components, picture.Mask.Bits, picture.Palette.Length));
        Assert.True(picture.Mask.Mask is null && picture.Mask.Palette.IsEmpty);
    }

    [Fact]
    public void WhatIsOpaqueHasNoMask() =>
        Assert.Null(Picture.Read(Png(PngMaker.Make(PngColors.Rgb, 8, interlaced: false, transparency: [0, 1, 0, 2, 0, 3]))).Mask);

    [Theory]
    [InlineData("photo.jpg", 3, false)]
    [InlineData("grey.jpg", 1, false)]
    [InlineData("cmyk.jpg", 4, true)]
    public void AJpegStandsInThePdfAsItIs(string name, int components, bool inverted)
    {
        var photo = Photos.Read(name);
        var picture = Picture.Read(photo);

        Assert.Equal((120, 150, components, inverted), (picture.Width, picture.Height, picture.Components, picture.IsInverted));
        Assert.Contains(PdfObjects.Raw(photo.Content.ToArray()), PdfObjects.Raw(Write(photo)), StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureHasItsPlaceInTheTree() =>
        Assert.Contains(PdfObjects.Of(Write(Photos.Png)), text => text.Contains("BBox:[100 701.89 196 741.89]", StringComparison.Ordinal));

    [Theory]
    [InlineData("photo.png")]
    [InlineData("transparent.png")]
    [InlineData("photo.jpg")]
    public void AFileThatIsCutOffIsRefusedWhereverItEnds(string name)
    {
        var photo = Photos.Read(name);
        var content = photo.Content;

        // Without its last chunk, which holds nothing, a PNG is whole.
        var end = photo.Kind == PhotoKind.Png ? content.Length - 40 : content.Length;
        for (var length = 0; length < end; length += 7)
        {
            Assert.Throws<PictureFileException>(() => Picture.Read(photo with { Content = content[..length] }));
        }
    }

    [Fact]
    public void DataThatAsksForADictionaryIsRefused()
    {
        var png = Photos.Png.Content.ToArray();
        var data = png.AsSpan().IndexOf("IDAT"u8) + 4;
        (png[data], png[data + 1]) = (0x78, 0xBB);

        Assert.Throws<PictureFileException>(() => Picture.Read(Photos.Png with { Content = png }));
    }

    [Fact]
    public void NoBytesCrashIt() =>
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
            catch (PictureFileException exception)
            {
                Assert.NotEmpty(exception.Message);
            }
        }, iter: 400);

    [Fact]
    public void ASizeThatTheDataCannotFillTakesNoMemory()
    {
        var png = PngMaker.Make(PngColors.Rgba, 8, interlaced: false);
        (png[18], png[22]) = (20, 20);

        Assert.Contains("ends before", Assert.Throws<PictureFileException>(() => Picture.Read(Png(png))).Message, StringComparison.Ordinal);
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

    private static int Scale(int number, int bits, int depth, PngColors colors) =>
        bits == depth || colors == PngColors.Indexed ? number : bits == 16 ? number >> 8 : number * 255 / ((1 << bits) - 1);

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
