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

    /// <summary>The bytes of all passes: each row after its filter type.</summary>
    public long UnpackedBytes => PngPass.All(this).Sum(pass => pass.Rows(this) * (1 + RowLength(pass.Columns(this))));

    /// <summary>The first bytes of every PNG file.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The bytes of a pixel, at least 1: what filters call the distance to the left one.</summary>
    public int PixelLength => Math.Max(1, Channels * Bits / 8);

    /// <summary>The bytes of a row with so many pixels, without its filter type.</summary>
    public long RowLength(int pixels) => (((long)pixels * Channels * Bits) + 7) / 8;

    /// <summary>Reads the header of a file that starts with the signature.</summary>
    /// <exception cref="ImageFileException">The header is incomplete, or its fields are not ones that the standard allows together.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < Length)
        {
            throw ImageFileException.Truncated();
        }

        var data = content[16..];
        int width = BinaryPrimitives.ReadInt32BigEndian(data), height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
        var (bits, colors, compression, filter, interlace) = (data[8], (PngColorType)data[9], data[10], data[11], data[12]);
        return content[8..].StartsWith("\0\0\0\rIHDR"u8)
            && Crc32.Compute(content[12..29]) == BinaryPrimitives.ReadUInt32BigEndian(content[29..])
            && width > 0 && height > 0 && compression == 0 && filter == 0 && interlace <= 1 && Allows(colors, bits)
            ? new(width, height, bits, colors, interlace == 1)
            : throw ImageFileException.Damaged();
    }

    /// <summary>The data of the chunk.</summary>
    public byte[] Write()
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, Width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), Height);
        (data[8], data[9], data[12]) = ((byte)Bits, (byte)Colors, (byte)(IsInterlaced ? 1 : 0));
        return data;
    }

    private static bool Allows(PngColorType colors, int bits) => colors switch
    {
        PngColorType.Grey => bits is 1 or 2 or 4 or 8 or 16,
        PngColorType.Indexed => bits is 1 or 2 or 4 or 8,
        PngColorType.Rgb or PngColorType.GreyAlpha or PngColorType.Rgba => bits is 8 or 16,
        _ => false,
    };
}
