using System.Buffers.Binary;

namespace Resume.Formats.Png;

/// <summary>Adds the chunk `pHYs` (ISO/IEC 15948, 11.3.5.3) to a PNG file, so that it is printed in the size of the page.</summary>
internal static class PixelDensity
{
    private const double InchesPerMetre = 1 / 0.0254;

    // The signature and the chunk IHDR, which comes first: 8 and 25 bytes.
    private const int HeaderLength = 33;

    // Length, type, two densities, unit, and check sum.
    private const int ChunkLength = 4 + 4 + 9 + 4;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <summary>Returns the file with the chunk.</summary>
    public static byte[] Add(ReadOnlySpan<byte> file, int dpi)
    {
        var result = new byte[file.Length + ChunkLength];
        file[..HeaderLength].CopyTo(result);
        var chunk = result.AsSpan(HeaderLength, ChunkLength);
        BinaryPrimitives.WriteInt32BigEndian(chunk, 9);
        "pHYs"u8.CopyTo(chunk[4..]);
        BinaryPrimitives.WriteInt32BigEndian(chunk[8..], (int)Math.Round(dpi * InchesPerMetre));
        BinaryPrimitives.WriteInt32BigEndian(chunk[12..], (int)Math.Round(dpi * InchesPerMetre));
        chunk[16] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(chunk[17..], CheckSum(chunk[4..17]));
        file[HeaderLength..].CopyTo(result.AsSpan(HeaderLength + ChunkLength));
        return result;
    }

    // Annex D.
    private static uint CheckSum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum = Remainders[(sum ^ value) & 255] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Remainder(int value)
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) != 0 ? 0xEDB88320 ^ (remainder >> 1) : remainder >> 1;
        }

        return remainder;
    }
}
