using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>The orientation in Exif data (Exif 2.32, 4.6.4 A), by which viewers rotate the image.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int Short = 3;
    private const int EntryLength = 12;

    /// <summary>Reads Exif data, which is a TIFF file. Returns 1 to 8; 1 if there is none, or an invalid one.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        // TIFF 6.0, 2: the byte order, the offset of the first directory, and twelve bytes per entry in it.
        var isBigEndian = tiff.StartsWith("MM"u8);
        if (tiff.Length < 8 || !(isBigEndian || tiff.StartsWith("II"u8)))
        {
            return 1;
        }

        var directory = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 1;
        }

        var entry = (int)directory + 2;
        for (var left = UInt16(tiff[(int)directory..], isBigEndian); left > 0 && entry + EntryLength <= tiff.Length; left--)
        {
            if (UInt16(tiff[entry..], isBigEndian) == Tag && UInt16(tiff[(entry + 2)..], isBigEndian) == Short)
            {
                return UInt16(tiff[(entry + 8)..], isBigEndian) is >= 1 and <= 8 and var value ? value : 1;
            }

            entry += EntryLength;
        }

        return 1;
    }

    /// <summary>Returns Exif data with this entry only.</summary>
    public static byte[] Write(int orientation) =>
        [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static int UInt16(ReadOnlySpan<byte> data, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(data) : BinaryPrimitives.ReadUInt16LittleEndian(data);
}
