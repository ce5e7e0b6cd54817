using System.Buffers.Binary;

namespace Resume.Formats.Writers.Pdf.Pictures;

/// <summary>What the pixels of a PNG file are: its colour types (ISO/IEC 15948, 11.2.2).</summary>
internal enum PngColors
{
    Grey = 0,
    Rgb = 2,
    Indexed = 3,
    GreyAlpha = 4,
    Rgba = 6,
}

/// <summary>The chunks of a PNG file that make the picture.</summary>
internal sealed record PngFile(int Width, int Height, int Bits, PngColors Colors, bool IsInterlaced)
{
    private const int ChunkFrame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Red, green and blue of each index.</summary>
    public ReadOnlyMemory<byte> Palette { get; private set; }

    /// <summary>How opaque each index is, or the one colour that is not there.</summary>
    public ReadOnlyMemory<byte> Transparency { get; private set; }

    /// <summary>The rows in the form of zlib.</summary>
    public ReadOnlyMemory<byte> Compressed { get; private set; }

    /// <summary>Numbers a pixel.</summary>
    public int Channels => Colors switch { PngColors.Rgb => 3, PngColors.GreyAlpha => 2, PngColors.Rgba => 4, _ => 1 };

    /// <summary>The bytes of a row of so many pixels, without the number of its filter.</summary>
    public long RowLength(int pixels) => (((long)pixels * Channels * Bits) + 7) / 8;

    public static PngFile Read(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith(Signature))
        {
            throw new PictureFileException("it is no PNG file");
        }

        var file = default(PngFile);
        var compressed = new MemoryStream();
        for (var at = Signature.Length; content.Length - at >= ChunkFrame;)
        {
            var chunk = content[at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk.Span);
            if (length > chunk.Length - ChunkFrame)
            {
                break;
            }

            var data = chunk.Slice(8, (int)length);
            var type = chunk.Slice(4, 4).Span;
            if (file is null)
            {
                file = type.SequenceEqual("IHDR"u8) ? Header(data.Span) : throw new PictureFileException("its size is missing");
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                file.Palette = data[..(data.Length / 3 * 3)];
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                file.Transparency = data;
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                compressed.Write(data.Span);
            }

            at += ChunkFrame + (int)length;
        }

        if (file is null || compressed.Length == 0)
        {
            throw new PictureFileException("it ends before its picture does");
        }

        if (file.Colors == PngColors.Indexed && file.Palette.IsEmpty)
        {
            throw new PictureFileException("its palette is missing");
        }

        file.Compressed = compressed.ToArray();
        return file;
    }

    private static PngFile Header(ReadOnlySpan<byte> data)
    {
        if (data.Length < 13 || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw new PictureFileException("it is damaged");
        }

        uint width = BinaryPrimitives.ReadUInt32BigEndian(data), height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
        {
            throw new PictureFileException("it has no size");
        }

        var (bits, colors) = ((int)data[8], (PngColors)data[9]);
        var isKnown = colors switch
        {
            PngColors.Grey => bits is 1 or 2 or 4 or 8 or 16,
            PngColors.Indexed => bits is 1 or 2 or 4 or 8,
            PngColors.Rgb or PngColors.GreyAlpha or PngColors.Rgba => bits is 8 or 16,
            _ => false,
        };
        return isKnown ? new((int)width, (int)height, bits, colors, data[12] == 1) : throw new PictureFileException("it is damaged");
    }
}
