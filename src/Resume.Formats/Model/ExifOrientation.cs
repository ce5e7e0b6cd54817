using System.Buffers.Binary;

namespace Resume.Formats.Model;

/// <summary>How a camera was held: the number in the Exif data of a JPEG file, which programs that show the file turn it by (Exif 2.32, 4.6.4).</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int Short = 3;
    private const int EntryLength = 12;

    /// <summary>1 to 8; 1 where the file says nothing, or nothing that is one of these.</summary>
    public static int Of(ReadOnlySpan<byte> file) => Find(file, out var isBigEndian) is >= 0 and var at ? Value(file[at..], isBigEndian) : 1;

    /// <summary>The file without such a number, for programs that are told otherwise how to turn it.</summary>
    public static byte[] Without(ReadOnlySpan<byte> file)
    {
        var upright = file.ToArray();
        if (Find(file, out var isBigEndian) is >= 0 and var at)
        {
            (upright[at], upright[at + 1]) = isBigEndian ? ((byte)0, (byte)1) : ((byte)1, (byte)0);
        }

        return upright;
    }

    private static int Value(ReadOnlySpan<byte> data, bool isBigEndian) => UInt16(data, isBigEndian) is >= 1 and <= 8 and var value ? value : 1;

    // Where the number is in the file; -1 where it is not.
    private static int Find(ReadOnlySpan<byte> file, out bool isBigEndian)
    {
        isBigEndian = false;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] is >= 0xE0 and <= 0xFE;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var start = at + 4;
            var segment = file[start..Math.Clamp(at + 2 + length, start, file.Length)];
            if (file[at + 1] == 0xE1 && segment.StartsWith("Exif\0\0"u8))
            {
                var found = FindInTiff(segment[6..], out isBigEndian);
                return found < 0 ? -1 : start + 6 + found;
            }

            at += 2 + Math.Max(2, (int)length);
        }

        return -1;
    }

    // TIFF 6.0, 2: the order of bytes, the place of the first directory, and in it twelve bytes an entry.
    private static int FindInTiff(ReadOnlySpan<byte> tiff, out bool isBigEndian)
    {
        isBigEndian = tiff.StartsWith("MM"u8);
        if (tiff.Length < 8 || !(isBigEndian || tiff.StartsWith("II"u8)))
        {
            return -1;
        }

        var directory = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return -1;
        }

        var entry = (int)directory + 2;
        for (var left = UInt16(tiff[(int)directory..], isBigEndian); left > 0 && entry + EntryLength <= tiff.Length; left--, entry += EntryLength)
        {
            if (UInt16(tiff[entry..], isBigEndian) == Tag && UInt16(tiff[(entry + 2)..], isBigEndian) == Short)
            {
                return entry + 8;
            }
        }

        return -1;
    }

    private static int UInt16(ReadOnlySpan<byte> data, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(data) : BinaryPrimitives.ReadUInt16LittleEndian(data);
}
