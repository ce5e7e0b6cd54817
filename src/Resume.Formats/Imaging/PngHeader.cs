using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>The chunk IHDR of a PNG file (ISO/IEC 15948, 11.2.2).</summary>
/// <param name="Width">Width in pixels, at least 1.</param>
/// <param name="Height">Height in pixels, at least 1.</param>
/// <param name="Bits">Bits per sample.</param>
/// <param name="Colors">The colour type.</param>
/// <param name="IsInterlaced">True for Adam7, false for rows from top to bottom.</param>
internal sealed record PngHeader(int Width, int Height, int Bits, PngColorType Colors, bool IsInterlaced)
{
    /// <summary>The length of the signature and of the header chunk with its length, type and CRC.</summary>
    public const int Length = 33;

    /// <summary>Samples per pixel.</summary>
    public int Channels => Colors switch { PngColorType.Rgb => 3, PngColorType.GreyAlpha => 2, PngColorType.Rgba => 4, _ => 1 };

    /// <summary>True if all fields are ones that the standard allows together.</summary>
    public bool IsValid { get; private init; } = true;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The bytes of a row with so many pixels, without its filter type.</summary>
    public long RowLength(int pixels) => (((long)pixels * Channels * Bits) + 7) / 8;

    /// <summary>Returns null if the content is not a PNG file that starts with its header, or its size is not positive.</summary>
    public static PngHeader? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < Length || !content.StartsWith(Signature) || !content[8..].StartsWith("\0\0\0\rIHDR"u8))
        {
            return null;
        }

        var data = content[16..];
        int width = BinaryPrimitives.ReadInt32BigEndian(data), height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
        var (bits, colors, compression, filter, interlace) = (data[8], (PngColorType)data[9], data[10], data[11], data[12]);
        return width <= 0 || height <= 0 ? null : new(width, height, bits, colors, interlace == 1)
        {
            IsValid = compression == 0 && filter == 0 && interlace <= 1 && Allows(colors, bits),
        };
    }

    private static bool Allows(PngColorType colors, int bits) => colors switch
    {
        PngColorType.Grey => bits is 1 or 2 or 4 or 8 or 16,
        PngColorType.Indexed => bits is 1 or 2 or 4 or 8,
        PngColorType.Rgb or PngColorType.GreyAlpha or PngColorType.Rgba => bits is 8 or 16,
        _ => false,
    };
}
