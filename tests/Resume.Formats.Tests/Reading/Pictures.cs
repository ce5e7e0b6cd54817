using System.Buffers.Binary;

namespace Resume.Formats.Tests.Reading;

/// <summary>Generates small pictures.</summary>
internal static class Pictures
{
    /// <summary>A complete picture of one pixel.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>The header of a PNG of any size.</summary>
    public static byte[] PngOf(int width, int height)
    {
        var png = Png.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }

    /// <summary>A JPEG up to its frame header: a comment with a false marker, fill bytes, a table, then SOF2.</summary>
    public static byte[] JpegOf(int width, int height) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 4, 1, 2,
        0xFF, 0xFE, 0, 11, 0xFF, 0xC0, 0, 17, 8, 0, 1, 0, 1,
        0xFF, 0xFF, 0xFF, 0xC4, 0, 3, 9,
        0xFF, 0xC2, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0,
        0xFF, 0xDA,
    ];
}
