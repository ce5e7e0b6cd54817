using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>The frame header of a JPEG file (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Process">The marker SOF0 to SOF15: 0xC0 to 0xC2 are baseline, extended and progressive Huffman coding.</param>
/// <param name="Bits">Bits per sample.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">Samples per pixel.</param>
internal readonly record struct JpegFrame(byte Process, int Bits, int Width, int Height, int Components)
{
    private const int FixedLength = 6;
    private const int LengthPerComponent = 3;

    /// <summary>Returns the first frame header before the first scan, or null.</summary>
    public static JpegFrame? Find(ReadOnlySpan<byte> file)
    {
        var segments = new JpegSegments(file);
        while (segments.MoveNext())
        {
            if (IsFrame(segments.Marker))
            {
                return Read(segments.Marker, segments.Content);
            }
        }

        return null;
    }

    /// <summary>True for SOF0 to SOF15; DHT, JPG and DAC have codes between them.</summary>
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Reads the content of a frame segment; null if it is too short.</summary>
    public static JpegFrame? Read(byte marker, ReadOnlySpan<byte> content) =>
        content.Length >= FixedLength && content.Length >= FixedLength + (LengthPerComponent * content[5])
            ? new(
                marker,
                content[0],
                BinaryPrimitives.ReadUInt16BigEndian(content[3..]),
                BinaryPrimitives.ReadUInt16BigEndian(content[1..]),
                content[5])
            : null;
}
