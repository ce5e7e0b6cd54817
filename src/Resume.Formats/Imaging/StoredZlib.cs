using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>Writes bytes in zlib format (RFC 1950) without compressing them: the same bytes on every machine, in no time.</summary>
internal static class StoredZlib
{
    private const int LongestBlock = 65_535;
    private const uint Modulus = 65_521;

    public static byte[] Write(ReadOnlySpan<byte> data)
    {
        using var output = new MemoryStream(data.Length + 100);
        output.Write([0x78, 0x01]);
        var rest = data;
        do
        {
            // RFC 1951, 3.2.4: whether it is the last block, its length, and the complement of its length.
            var block = rest[..Math.Min(rest.Length, LongestBlock)];
            rest = rest[block.Length..];
            output.WriteByte((byte)(rest.IsEmpty ? 1 : 0));
            output.Write([(byte)block.Length, (byte)(block.Length >> 8), (byte)~block.Length, (byte)(~block.Length >> 8)]);
            output.Write(block);
        }
        while (!rest.IsEmpty);

        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler(data));
        output.Write(checksum);
        return output.ToArray();
    }

    // RFC 1950, 9.
    private static uint Adler(ReadOnlySpan<byte> data)
    {
        uint low = 1, high = 0;
        foreach (var value in data)
        {
            low = (low + value) % Modulus;
            high = (high + low) % Modulus;
        }

        return (high << 16) | low;
    }
}
