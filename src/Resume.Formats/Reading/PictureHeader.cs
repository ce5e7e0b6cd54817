using System.Buffers.Binary;
using Resume.Formats.Model;

namespace Resume.Formats.Reading;

/// <summary>What a picture's first bytes say: its kind and its size. Names of files are not believed.</summary>
internal static class PictureHeader
{
    /// <summary>The picture; null for bytes that are neither PNG nor JPEG, or do not say how large they are.</summary>
    public static Photo? Read(ReadOnlyMemory<byte> content)
    {
        var (kind, size) = content.Span switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => (PhotoKind.Png, PngSize(content.Span)),
            [0xFF, 0xD8, 0xFF, ..] => (PhotoKind.Jpeg, JpegSize(content.Span)),
            _ => (default, default((int Width, int Height)?)),
        };
        if (size is not { Width: > 0, Height: > 0 } found)
        {
            return null;
        }

        var photo = new Photo(kind, content, found.Width, found.Height) { Orientation = kind == PhotoKind.Jpeg ? ExifOrientation.Of(content.Span) : 1 };
        return photo.QuarterTurns % 2 == 0 ? photo : photo with { Width = found.Height, Height = found.Width };
    }

    // ISO/IEC 15948, 11.2.2: IHDR is the first chunk; after its length and name, width and height.
    private static (int Width, int Height)? PngSize(ReadOnlySpan<byte> data) =>
        data.Length >= 33 && data[8..].StartsWith("\0\0\0\rIHDR"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(data[16..]), BinaryPrimitives.ReadInt32BigEndian(data[20..]))
            : null;

    // ISO/IEC 10918-1, B.1 and B.2: segments up to the first frame header, SOF0 to SOF15, which says height and width.
    private static (int Width, int Height)? JpegSize(ReadOnlySpan<byte> data)
    {
        var at = 2;
        while (at + 4 <= data.Length && data[at] == 0xFF)
        {
            var marker = data[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            switch (marker)
            {
                case 0x01 or (>= 0xD0 and <= 0xD7):
                    at += 2;
                    break;
                case 0xD9 or 0xDA:
                    return null;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    return at + 9 <= data.Length
                        ? (BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]))
                        : null;
                default:
                    at += 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
                    break;
            }
        }

        return null;
    }
}
