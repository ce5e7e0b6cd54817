using System.Buffers.Binary;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Makes the checksums of a damaged PNG right, in most cases.</summary>
internal static class PngRepair
{
    private const int SignatureLength = 8;

    public static byte[] Apply(byte[] file, Random dice)
    {
        // Without, it is tested what a wrong checksum leads to.
        if (dice.Next(5) == 0)
        {
            return file;
        }

        for (var start = SignatureLength; start + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(start));
            if (length > file.Length - start - 12)
            {
                break;
            }

            var content = file.AsSpan(start + 4, (int)length + 4);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(start + 8 + (int)length), Checksum(content));
            start += 12 + (int)length;
        }

        return file;
    }

    /// <summary>A chunk with its length and checksum.</summary>
    public static byte[] Chunk(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        kind.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Checksum(chunk.AsSpan(4, 4 + content.Length)));
        return chunk;
    }

    // CRC-32 of ISO 3309, bit by bit.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes)
        {
            remainder ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder >> 1) ^ ((remainder & 1) * 0xEDB8_8320);
            }
        }

        return ~remainder;
    }
}
