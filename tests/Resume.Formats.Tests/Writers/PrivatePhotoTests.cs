using System.IO.Compression;
using Resume.Formats.Imaging;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Imaging;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Writers.Pdf;

namespace Resume.Formats.Tests.Writers;

/// <summary>What a camera or a program writes beside a picture is in no output.</summary>
public class PrivatePhotoTests
{
    private static readonly byte[] Secret = [.. "secret 48.85837 2.294481"u8];

    // JPEG: the place in the fixture behind its JFIF header.
    private const int AfterJfif = 20;

    private static readonly Dictionary<string, byte[]> Jpegs = new()
    {
        ["Exif with a position"] = Jpeg(0xE1, [.. "Exif\0\0MM\0*\0\0\0\u0008\0\0"u8, .. Secret]),
        ["XMP"] = Jpeg(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secret]),
        ["extended XMP"] = Jpeg(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. Secret]),
        ["IPTC"] = Jpeg(0xED, [.. "Photoshop 3.0\08BIM"u8, .. Secret]),
        ["comment"] = Jpeg(0xFE, Secret),
        ["JFXX thumbnail"] = Jpeg(0xE0, [.. "JFXX\0\u0010"u8, .. Secret]),
        ["MPF"] = Jpeg(0xE2, [.. "MPF\0"u8, .. Secret]),
        ["part of a profile"] = Jpeg(0xE2, [.. "ICC_PROFILE\0\u0001\u0001"u8, .. Secret]),
        ["unknown segment"] = Jpeg(0xE9, Secret),
        ["unused table"] = Jpeg(0xDB, [3, .. Secret, .. new byte[64 - Secret.Length]]),
        ["between segments"] = Insert(Fixture("photo.jpg"), AfterJfif, Secret),
        ["after the end"] = [.. Fixture("photo.jpg"), .. Secret],
        ["second picture after the end"] = [.. Fixture("photo.jpg"), .. Jpeg(0xFE, Secret)],
        ["after the last block"] = Insert(Fixture("photo.jpg"), Fixture("photo.jpg").Length - 2, Secret),
        ["JFIF thumbnail"] =
        [
            .. Fixture("photo.jpg")[..2],
            .. JpegMaker.Segment(0xE0, [.. Fixture("photo.jpg")[6..18], 1, 8, .. Secret]),
            .. Fixture("photo.jpg")[AfterJfif..],
        ],
    };

    private static readonly Dictionary<string, byte[]> Pngs = new()
    {
        ["tEXt"] = Png(("tEXt", [.. "Comment\0"u8, .. Secret])),
        ["zTXt"] = Png(("zTXt", [.. "Comment\0\0"u8, .. Zlib(Secret)])),
        ["iTXt"] = Png(("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Secret])),
        ["eXIf"] = Png(("eXIf", [.. "MM\0*\0\0\0\u0008\0\0"u8, .. Secret])),
        ["tIME"] = Png(("tIME", [7, 0xEA, 1, 1, 1, 1, 1])),
        ["pHYs, bKGD and sPLT"] = Png(("pHYs", new byte[9]), ("bKGD", [1]), ("sPLT", [.. Secret, 0, 8])),
        ["unknown chunk"] = Png(("seCr", Secret)),
        ["frame of an animation"] = Png(("acTL", new byte[8]), ("fdAT", Secret)),
        ["after the end"] = [.. Fixture("photo.png"), .. Secret],
        ["after the rows"] = WithRows(rows => [.. rows, .. Secret]),
        ["before the end"] = Insert(Fixture("photo.png"), Fixture("photo.png").Length - 12, Chunk("tEXt", [.. "a\0"u8, .. Secret])),
    };

    public static TheoryData<string, string> JpegsAndFormats => new MatrixTheoryData<string, string>(Jpegs.Keys, ["html", "docx", "pdf"]);

    public static TheoryData<string, string> PngsAndFormats => new MatrixTheoryData<string, string>(Pngs.Keys, ["html", "docx", "pdf"]);

    [Theory]
    [MemberData(nameof(JpegsAndFormats))]
    public async Task JpegGivesTheSameOutputWithPrivateDataAsWithout(string place, string format) =>
        Assert.Equal(await WriteAsync(format, Fixture("photo.jpg")), await WriteAsync(format, Jpegs[place]));

    [Theory]
    [MemberData(nameof(PngsAndFormats))]
    public async Task PngGivesTheSameOutputWithPrivateDataAsWithout(string place, string format) =>
        Assert.Equal(await WriteAsync(format, Fixture("photo.png")), await WriteAsync(format, Pngs[place]));

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task ProfileIsKeptWithoutItsNameAndPrivateTags(string format)
    {
        var profile = IccProfile.Content.ToArray();
        var clean = Png(("iCCP", [.. "a\0\0"u8, .. Zlib(profile)]));
        var marked = Png(("iCCP", [.. Secret, 0, 0, .. Zlib([.. profile, .. Secret])]));

        Assert.Equal(await WriteAsync(format, clean), await WriteAsync(format, marked));
    }

    private static async Task<byte[]> WriteAsync(string format, byte[] picture)
    {
        var source = new SourceFile("test.resume.yaml", "basics:\n  name: Ada Example\n  image: me\n"u8.ToArray())
        {
            Files = new StoredFiles(("me", picture)),
        };
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Outputs).Content.ToArray();
    }

    private static byte[] Jpeg(byte marker, byte[] content) =>
        Insert(Fixture("photo.jpg"), AfterJfif, JpegMaker.Segment(marker, content));

    private static byte[] Png(params (string Type, byte[] Data)[] chunks) =>
        Insert(Fixture("photo.png"), PngHeader.Length, [.. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Data))]);

    private static byte[] Chunk(string type, byte[] data) => PngChunk.WriteFile([(type, data)])[PngHeader.Signature.Length..];

    private static byte[] WithRows(Func<byte[], byte[]> change)
    {
        var chunks = PngChunks.Read(Fixture("photo.png"));
        return PngChunk.WriteFile(
        [
            ("IHDR", chunks.Header.Write()), ("PLTE", chunks.Palette), ("IDAT", change(chunks.Compressed.ToArray())), ("IEND", default),
        ]);
    }

    private static byte[] Insert(byte[] file, int at, byte[] bytes) => [.. file[..at], .. bytes, .. file[at..]];

    private static byte[] Fixture(string name) => Photos.Read(name).Content.ToArray();

    private static byte[] Zlib(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return output.ToArray();
    }
}
