using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>The orientation in the Exif data of a JPEG file (Exif 2.32, 4.6.4 A), by which viewers rotate the image.</summary>
internal static class ExifOrientation
{
    private const byte App1 = 0xE1;
    private const int Tag = 0x0112;
    private const int Short = 3;
    private const int EntryLength = 12;

    private static ReadOnlySpan<byte> Signature => "Exif\0\0"u8;

    /// <summary>Returns 1 to 8; 1 if there is none, or an invalid one.</summary>
    public static int Read(ReadOnlySpan<byte> file)
    {
        var offset = Find(file, out var isBigEndian);
        return offset >= 0 && UInt16(file[offset..], isBigEndian) is >= 1 and <= 8 and var value ? value : 1;
    }

    /// <summary>Returns the file with the orientation set to 1, for programs that get the rotation by other means.</summary>
    public static byte[] Clear(ReadOnlySpan<byte> file)
    {
        var upright = file.ToArray();
        if (Find(file, out var isBigEndian) is >= 0 and var offset)
        {
            (upright[offset], upright[offset + 1]) = isBigEndian ? ((byte)0, (byte)1) : ((byte)1, (byte)0);
        }

        return upright;
    }

    // The offset of the value in the file, or -1. Exif data comes before any segment but those of applications and comments.
    private static int Find(ReadOnlySpan<byte> file, out bool isBigEndian)
    {
        isBigEndian = false;
        var segments = new JpegSegments(file);
        while (segments.MoveNext() && segments.Marker is >= 0xE0 and <= 0xFE)
        {
            if (segments.Marker == App1 && segments.Content.StartsWith(Signature))
            {
                var found = FindInTiff(segments.Content[Signature.Length..], out isBigEndian);
                return found < 0 ? -1 : segments.Start + Signature.Length + found;
            }
        }

        return -1;
    }

    // TIFF 6.0, 2: the byte order, the offset of the first directory, and twelve bytes per entry in it.
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
        for (var left = UInt16(tiff[(int)directory..], isBigEndian); left > 0 && entry + EntryLength <= tiff.Length; left--)
        {
            if (UInt16(tiff[entry..], isBigEndian) == Tag && UInt16(tiff[(entry + 2)..], isBigEndian) == Short)
            {
                return entry + 8;
            }

            entry += EntryLength;
        }

        return -1;
    }

    private static int UInt16(ReadOnlySpan<byte> data, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(data) : BinaryPrimitives.ReadUInt16LittleEndian(data);
}
