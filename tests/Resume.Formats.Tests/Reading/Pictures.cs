using System.IO.Compression;
using Resume.Formats.Imaging;
using Resume.Formats.Tests.Imaging;

namespace Resume.Formats.Tests.Reading;

/// <summary>Generates small pictures.</summary>
internal static class Pictures
{
    /// <summary>A complete picture of one pixel.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A black PNG of any size.</summary>
    public static byte[] PngOf(int width, int height)
    {
        var header = new PngHeader(width, height, 1, PngColorType.Grey, IsInterlaced: false);
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[Math.Max(0, header.UnpackedBytes)]);
        }

        return PngChunk.WriteFile([("IHDR", header.Write()), ("IDAT", rows.ToArray()), ("IEND", default)]);
    }

    /// <summary>The beginning of a PNG of RGB pixels.</summary>
    public static byte[] Head(int width, int height) =>
        PngChunk.WriteFile([("IHDR", new PngHeader(width, height, 8, PngColorType.Rgb, IsInterlaced: false).Write())]);

    /// <summary>A grey JPEG: a comment with a false marker, fill bytes, a table, then SOF2.</summary>
    public static byte[] JpegOf(int width, int height) => JpegMaker.Make(
        width,
        height,
        [0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFE, 0, 11, 0xFF, 0xC0, 0, 17, 8, 0, 1, 0, 1, 0xFF, 0xFF]);
}
