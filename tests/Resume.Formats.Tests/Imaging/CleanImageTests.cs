using Resume.Formats.Imaging;
using Resume.Formats.Tests.Writers;
using Resume.Formats.Tests.Writers.Pdf.Images;

namespace Resume.Formats.Tests.Imaging;

/// <summary>A right picture is accepted, and its pixels stay the same.</summary>
public class CleanImageTests
{
    private static readonly byte[] Rows = StoredZlib.Write(Enumerable.Range(0, 8 * 9).Select(i => (byte)(i % 9 == 0 ? 0 : i)).ToArray());

    // Each colour type and depth, interlaced or not.
    public static TheoryData<int, int, bool> Kinds => PdfImageTests.Kinds;

    [Theory]
    [InlineData("photo.png")]
    [InlineData("transparent.png")]
    [InlineData("photo.jpg")]
    [InlineData("grey.jpg")]
    [InlineData("cmyk.jpg")]
    [InlineData("progressive.jpg")]
    [InlineData("restart.jpg")]
    public void FileWithoutMetadataStaysTheSame(string name)
    {
        var file = Photos.Read(name).Content.ToArray();

        Assert.Equal(file, Clean(file));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfPngKeepsItsPixels(int type, int bits, bool interlaced)
    {
        var file = PngMaker.Make((PngColorType)type, bits, interlaced);
        var (before, after) = (ReducedImage.Decode(PngChunks.Read(file)), ReducedImage.Decode(PngChunks.Read(Clean(file))));

        Assert.Equal(before.Colors, after.Colors);
        Assert.Equal(before.Opacity, after.Opacity);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9, 17)]
    [InlineData(100, 3)]
    public void JpegOfAnySizeIsAccepted(int width, int height)
    {
        var file = JpegMaker.Make(width, height);

        Assert.Equal(file, Clean(file));
    }

    [Fact]
    public void PngWithoutItsLastChunkIsAccepted() => Assert.Equal(Png(Rows), Clean(Png(Rows)[..^12]));

    [Fact]
    public void RowsInSeveralChunksAreJoined()
    {
        var file = PngChunk.WriteFile(
            [("IHDR", Header.Write()), ("IDAT", Rows.AsMemory(0, 5)), ("IDAT", default), ("IDAT", Rows.AsMemory(5)), ("IEND", default)]);

        Assert.Equal(Png(Rows), Clean(file));
    }

    [Fact]
    public void RowsAfterTheLastOneAreLeftOut()
    {
        var rows = PngRows.UnpackAll(PngChunks.Read(Png(Rows)));

        Assert.Equal(Png(Rows), Clean(Png(StoredZlib.Write([.. rows, .. "secret"u8]))));
    }

    [Fact]
    public void ColoursAreKept()
    {
        (string, ReadOnlyMemory<byte>)[] colors =
            [("cICP", new byte[4]), ("sRGB", new byte[1]), ("gAMA", new byte[4]), ("cHRM", new byte[32])];
        var file = PngChunk.WriteFile([("IHDR", Header.Write()), .. colors, ("IDAT", Rows), ("IEND", default)]);

        Assert.Equal(file, Clean(file));
    }

    [Fact]
    public void ColoursThatNoPixelHasAreLeftOut()
    {
        byte[] File(params byte[] palette) => PngChunk.WriteFile(
        [
            ("IHDR", new PngHeader(2, 1, 8, PngColorType.Indexed, IsInterlaced: false).Write()), ("PLTE", palette),
            ("IDAT", StoredZlib.Write([0, 0, 2])), ("IEND", default),
        ]);

        Assert.Equal(File(1, 2, 3, 0, 0, 0, 7, 8, 9, 0, 0, 0), Clean(File(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
    }

    [Fact]
    public void OpacitiesThatNoPixelHasAreLeftOut()
    {
        byte[] File(params byte[] opacities) => PngChunk.WriteFile(
        [
            ("IHDR", new PngHeader(2, 1, 8, PngColorType.Indexed, IsInterlaced: false).Write()), ("PLTE", new byte[12]),
            ("tRNS", opacities), ("IDAT", StoredZlib.Write([0, 0, 2])), ("IEND", default),
        ]);

        Assert.Equal(File(1, 255, 3, 255), Clean(File(1, 2, 3, 4)));
    }

    [Fact]
    public void TransparentColourIsKept()
    {
        var file = PngChunk.WriteFile([("IHDR", Header.Write()), ("tRNS", new byte[] { 0, 7 }), ("IDAT", Rows), ("IEND", default)]);

        Assert.Equal(file, Clean(file));
    }

    [Fact]
    public void TablesThatNoScanUsesAreLeftOut()
    {
        byte[] others = [.. JpegMaker.Codes(3), .. JpegMaker.Quantization, .. JpegMaker.Codes(0)];

        Assert.Equal(JpegMaker.Make(8, 8), Clean(JpegMaker.Make(8, 8, others)));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xD9 })]
    [InlineData(new byte[] { 1, 2, 3, 0xFF, 0xD9 })]
    [InlineData(new byte[] { 0xFF, 0, 0xFF, 0xD9 })]
    [InlineData(new byte[] { 0xFF, 0xD0, 1, 2, 0xFF, 0xD9, 1, 2 })]
    public void BytesAfterTheLastBlockAreLeftOut(byte[] end) =>
        Assert.Equal(JpegMaker.Make(8, 8), Clean([.. JpegMaker.Make(8, 8)[..^2], .. end]));

    [Fact]
    public void BytesBeforeARestartMarkerAreLeftOut()
    {
        byte[] Restarting(params byte[] data) =>
                        JpegMaker.File(
                JpegMaker.Quantization, JpegMaker.Frame(16, 8), JpegMaker.Codes(0), JpegMaker.Codes(0x10), JpegMaker.Segment(0xDD, 0, 1),
                JpegMaker.Scan(data));

        Assert.Equal(Restarting(0, 0xFF, 0xD0, 0), Clean(Restarting(0, 1, 2, 0xFF, 0xFF, 0xD0, 0, 3)));
    }

    // Its last block has no end; all viewers show it.
    [Fact]
    public void SmallestJpegIsAccepted()
    {
        var file = Convert.FromBase64String(
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAAB"
            + "AAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8Af3//2Q==");

        Assert.Equal([0x7F, 0x7F, 0xFF, 0xD9], Clean(file)[^4..]);
    }

    private static PngHeader Header { get; } = new(8, 8, 8, PngColorType.Grey, IsInterlaced: false);

    private static byte[] Png(byte[] rows) => PngChunk.WriteFile([("IHDR", Header.Write()), ("IDAT", rows), ("IEND", default)]);

    private static byte[] Clean(byte[] file) => CleanImage.Create(ImageHeader.Read(file)!.Format, file).Content;
}
