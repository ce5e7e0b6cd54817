using System.Buffers.Binary;

namespace Resume.Formats.Writers.Pdf.Pictures;

/// <summary>The head of a JPEG file (ISO/IEC 10918-1, annex B): PDF takes the rest as it is.</summary>
internal static class JpegPicture
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte AdobeSegment = 0xEE;

    private static ReadOnlySpan<byte> Start => [0xFF, StartOfImage];

    private static ReadOnlySpan<byte> End => [0xFF, EndOfImage];

    public static Picture Read(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (!bytes.StartsWith(Start))
        {
            throw new PictureFileException("it is no JPEG file");
        }

        var frame = default(Picture);
        var isAdobes = false;
        for (var at = 2; ;)
        {
            var marker = NextMarker(bytes, ref at);
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                continue;
            }

            var segment = Segment(bytes, marker, ref at);
            switch (marker)
            {
                case StartOfScan when frame is null:
                    throw new PictureFileException("its size is missing");
                case StartOfScan when bytes[at..].LastIndexOf(End) < 0:
                    throw CutShort();
                case StartOfScan:
                    return frame with { IsInverted = isAdobes && frame.Components == 4 };
                case AdobeSegment:
                    isAdobes |= segment.StartsWith("Adobe"u8);
                    break;
                // Baseline, extended and progressive; between them stand tables that have numbers of the same kind.
                case 0xC0 or 0xC1 or 0xC2:
                    frame = Frame(content, segment);
                    break;
                case >= 0xC3 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    throw new PictureFileException("its kind of JPEG, lossless or with arithmetic coding, is not one that PDF has");
            }
        }
    }

    private static byte NextMarker(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at >= bytes.Length)
        {
            throw CutShort();
        }

        if (bytes[at] != 0xFF)
        {
            throw new PictureFileException("it is damaged");
        }

        // Any number of these may come before a marker.
        while (at < bytes.Length && bytes[at] == 0xFF)
        {
            at++;
        }

        return at < bytes.Length ? bytes[at++] : throw CutShort();
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> bytes, byte marker, ref int at)
    {
        if (marker == EndOfImage || bytes.Length - at < 2)
        {
            throw CutShort();
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        if (length < 2 || length > bytes.Length - at)
        {
            throw CutShort();
        }

        var segment = bytes.Slice(at + 2, length - 2);
        at += length;
        return segment;
    }

    private static Picture Frame(ReadOnlyMemory<byte> content, ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 6 || segment.Length < 6 + (3 * segment[5]))
        {
            throw new PictureFileException("it is damaged");
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return (segment[0], width, height, segment[5]) switch
        {
            (not 8, _, _, _) => throw new PictureFileException("it has more than 8 bits a colour"),
            (_, 0, _, _) or (_, _, 0, _) => throw new PictureFileException("it has no size"),
            (_, _, _, 1 or 3 or 4) => new(width, height, segment[5], 8, PictureCoding.Jpeg, content),
            _ => throw new PictureFileException("its pixels are neither grey nor RGB nor CMYK"),
        };
    }

    private static PictureFileException CutShort() => new("it ends before its picture does");
}
