using Resume.Formats.Imaging;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Imaging;
using Resume.Formats.Tests.Writers;
using Resume.Formats.Tests.Writers.Pdf.Images;

namespace Resume.Formats.Tests.Reading;

/// <summary>Whether a photo can be used is decided once for all formats, when the source is read.</summary>
public class UnusablePhotoTests
{
    private static readonly byte[] Rows = StoredZlib.Write(new byte[8 * 25]);

    private static readonly Dictionary<string, (string Reason, byte[] File)> Pictures = new()
    {
        ["JPEG cut in its scan"] = ("it is truncated", Photos.Jpeg.Content.ToArray()[..^300]),
        ["JPEG cut in its scan, and ended"] = ("it is truncated", [.. Photos.Jpeg.Content.ToArray()[..^300], 0xFF, 0xD9]),
        ["JPEG cut in its header"] = ("its size is missing", JpegMaker.File(JpegMaker.Tables, JpegMaker.Scan([0]))),
        ["JPEG without scan"] = ("it is truncated", JpegMaker.File(JpegMaker.Tables, JpegMaker.Frame(8, 8))),
        ["JPEG with a scan of another component"] = ("it is damaged", Jpeg(JpegMaker.Frame(8, 8), JpegMaker.Scan([0], component: 2))),
        ["JPEG without a component's scan"] = ("it is truncated", Jpeg(JpegMaker.Frame(8, 8, components: 3), JpegMaker.Scan([0]))),
        ["JPEG with two frames"] = ("it has two frame headers", Jpeg(JpegMaker.Frame(8, 8), JpegMaker.Frame(9, 9), JpegMaker.Scan([0]))),
        ["JPEG with a frame after its scan"] =
            ("it has two frame headers", Jpeg(JpegMaker.Frame(8, 8), JpegMaker.Scan([0]), JpegMaker.Frame(8, 8))),
        ["JPEG of 12 bits"] = ("it has 12 bits per channel instead of 8", Jpeg(JpegMaker.Frame(8, 8, 0xC1, bits: 12), JpegMaker.Scan([0]))),
        ["JPEG of two components"] =
            ("its pixels are neither grey nor RGB nor CMYK", Jpeg(JpegMaker.Frame(8, 8, components: 2), JpegMaker.Scan([0]))),
        ["lossless JPEG"] = (
            "it is a lossless, hierarchical or arithmetic-coded JPEG, which most viewers do not show",
            Jpeg(JpegMaker.Frame(8, 8, 0xC3), JpegMaker.Scan([0]))),
        ["arithmetic JPEG"] = (
            "it is a lossless, hierarchical or arithmetic-coded JPEG, which most viewers do not show",
            Jpeg(JpegMaker.Frame(8, 8, 0xC9), JpegMaker.Scan([0]))),
        ["JPEG without tables"] = ("its tables are missing", JpegMaker.File(JpegMaker.Frame(8, 8), JpegMaker.Scan([0]))),
        ["JPEG without codes"] =
            ("its tables are missing", JpegMaker.File(JpegMaker.Quantization, JpegMaker.Frame(8, 8), JpegMaker.Scan([0]))),
        ["JPEG with a missing restart marker"] =
            ("it is truncated", Jpeg(JpegMaker.Segment(0xDD, 0, 1), JpegMaker.Frame(16, 8), JpegMaker.Scan([0]))),
        ["JPEG without height"] = ("its size is missing", Jpeg(JpegMaker.Frame(8, 0), JpegMaker.Scan([0]))),
        ["JPEG with many scans"] = (
            "it has more than 200 scans",
            Jpeg([JpegMaker.Frame(8, 8), .. Enumerable.Repeat(JpegMaker.Scan([0]), 201)])),
        ["PNG cut in its rows"] = ("it is truncated", Photos.Png.Content.ToArray()[..^40]),
        ["PNG with few rows"] = ("it is truncated", Png(("IDAT", StoredZlib.Write(new byte[7 * 25])))),
        ["PNG with few compressed bytes"] = ("it is truncated", Png(("IDAT", Rows[..^4]))),
        ["PNG with many rows"] = ("it has more rows than its header says", LargePng()),
        ["PNG with an unknown filter"] = ("it is damaged", Png(("IDAT", StoredZlib.Write([5, .. new byte[199]])))),
        ["PNG with a wrong checksum of its rows"] = ("it is damaged", Png(("IDAT", [.. Rows[..^1], 0xEE]))),
        ["PNG with a wrong checksum of a chunk"] = ("it is damaged", WrongChecksum()),
        ["PNG with a preset dictionary"] = ("it is damaged", Png(("IDAT", [0x78, 0xBB, .. Rows[2..]]))),
        ["PNG with a chunk between its rows"] = ("it is damaged", Png(("IDAT", Rows[..9]), ("tEXt", [1, 0]), ("IDAT", Rows[9..]))),
        ["PNG without rows"] = ("it is truncated", Png()),
        ["PNG with an unknown critical chunk"] = ("it is not a standard PNG file", Png(("ABCD", []), ("IDAT", Rows))),
        ["PNG without palette"] = ("its palette is missing", Indexed(null)),
        ["PNG with a colour beyond its palette"] = ("its palette lacks colours of its pixels", Indexed([1, 2, 3, 4, 5, 6, 7, 8, 9])),
    };

    public static TheoryData<string> Names => [.. Pictures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task UnusablePhotoIsReportedOnceForAllFormatsAndLanguages(string name)
    {
        var source = new SourceFile("test.resume.yaml", "locale: [en, de]\nbasics:\n  name: Ada Example\n  image: me\n"u8.ToArray())
        {
            Files = new StoredFiles(("me", Pictures[name].File)),
        };
        var result = await ResumeCompiler.CompileAsync(source, new(), TestContext.Current.CancellationToken);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES1049", 4, 10), (diagnostic.Code, diagnostic.Span.Line, diagnostic.Span.Column));
        Assert.Equal($"the picture `me` cannot be used: {Pictures[name].Reason}", diagnostic.Message);
        Assert.Empty(result.Outputs);
    }

    private static byte[] Jpeg(params byte[][] segments) => JpegMaker.File([JpegMaker.Tables, .. segments]);

    // Eight by eight pixels of RGB.
    private static byte[] Png(params (string Type, byte[] Data)[] chunks) => PngChunk.WriteFile(
    [
        ("IHDR", new PngHeader(8, 8, 8, PngColorType.Rgb, IsInterlaced: false).Write()),
        .. chunks.Select(chunk => (chunk.Type, (ReadOnlyMemory<byte>)chunk.Data)),
        ("IEND", default),
    ]);

    // Up to a megabyte, the rows beyond are left out.
    private static byte[] LargePng()
    {
        var header = new PngHeader(2000, 1000, 8, PngColorType.Grey, IsInterlaced: false);
        return PngChunk.WriteFile(
            [("IHDR", header.Write()), ("IDAT", StoredZlib.Write(new byte[header.UnpackedBytes + 1])), ("IEND", default)]);
    }

    private static byte[] WrongChecksum()
    {
        var png = Png(("IDAT", Rows));
        png[^13]++;
        return png;
    }

    // The numbers of its pixels are 0 to 3.
    private static byte[] Indexed(byte[]? palette)
    {
        var chunks = PngChunks.Read(PngMaker.Make(PngColorType.Indexed, 2, interlaced: false));
        (string, ReadOnlyMemory<byte>)[] colors = palette is null ? [] : [("PLTE", palette)];
        return PngChunk.WriteFile([("IHDR", chunks.Header.Write()), .. colors, ("IDAT", chunks.Compressed), ("IEND", default)]);
    }
}
