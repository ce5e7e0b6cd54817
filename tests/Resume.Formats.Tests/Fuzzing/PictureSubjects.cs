using System.IO.Compression;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Tests.Writers;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Pictures: photos in a résumé, damaged.</summary>
internal static class PictureSubjects
{
    private static readonly string[] Formats = ["html", "docx", "pdf"];

    public static FuzzSubject Png { get; } = new(
        "png",
        [Pictures.Png, Small(8, 0), Small(16, 6), Photos.Png.Content.ToArray(), Photos.TransparentPng.Content.ToArray()],
        FuzzCompilation.Tokens(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "iCCP", "gAMA", "sRGB", "eXIf", "tEXt", "zTXt", "acTL", "fdAT", "\0\0\0\0IDAT"),
        content => Show("photo.png", content))
    {
        Repair = PngRepair.Apply,
    };

    public static FuzzSubject Jpeg { get; } = new(
        "jpeg",
        [Photos.Turned(6), Photos.Turned(8, isBigEndian: false), Photos.GreyJpeg.Content.ToArray(), Photos.CmykJpeg.Content.ToArray()],
        [
            .. Convert.FromHexString("C0C1C2C3C4C9D0D8D9DADBDCDDE0E1E2EEFEFF00").Select(marker => new byte[] { 0xFF, marker }),
            .. FuzzCompilation.Tokens("Exif\0\0", "ICC_PROFILE\0\u0001\u0001", "Adobe\0", "JFIF\0"),
        ],
        content => Show("photo.jpg", content));

    private static void Show(string name, byte[] content) =>
        FuzzCompilation.Run($"basics:\n  name: Ada\n  image: {name}\n", Formats, (name, content));

    // Four by four pixels.
    private static byte[] Small(byte depth, byte color)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(new byte[4 * (1 + (4 * depth / 8 * (color == 6 ? 4 : 1)))]);
        }

        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8,
            .. PngRepair.Chunk("IHDR"u8, [0, 0, 0, 4, 0, 0, 0, 4, depth, color, 0, 0, 0]),
            .. PngRepair.Chunk("IDAT"u8, packed.ToArray()),
            .. PngRepair.Chunk("IEND"u8, []),
        ];
    }
}
