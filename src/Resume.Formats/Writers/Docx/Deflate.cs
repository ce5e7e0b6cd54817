namespace Resume.Formats.Writers.Docx;

/// <summary>RFC 1951, one block with the fixed codes.</summary>
/// <remarks>The runtime's own compressor gives other bytes on other processors and releases; the same résumé must give the same file everywhere.</remarks>
internal static class Deflate
{
    private const int MinMatch = 3;
    private const int MaxMatch = 258;
    private const int Window = 32 * 1024;
    private const int HashSize = 1 << 15;
    private const int MaxTries = 96;

    private static readonly int[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly int[] DistanceBase =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    private static readonly int[] DistanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        var bits = new BitWriter(data.Length / 4);
        bits.Write(0b011, 3); // the last block, fixed codes

        var newest = new int[HashSize];
        var older = new int[data.Length];
        Array.Fill(newest, -1);

        for (var at = 0; at < data.Length;)
        {
            var (length, distance) = LongestMatch(data, at, newest, older);
            if (length < MinMatch)
            {
                WriteSymbol(bits, data[at]);
                length = 1;
            }
            else
            {
                WriteMatch(bits, length, distance);
            }

            for (var end = at + length; at < end; at++)
            {
                Remember(data, at, newest, older);
            }
        }

        WriteSymbol(bits, 256);
        return bits.ToArray();
    }

    private static (int Length, int Distance) LongestMatch(ReadOnlySpan<byte> data, int at, int[] newest, int[] older)
    {
        var (best, distance) = (0, 0);
        if (at + MinMatch > data.Length)
        {
            return (best, distance);
        }

        var limit = Math.Min(MaxMatch, data.Length - at);
        var candidate = newest[Hash(data, at)];
        for (var tries = 0; tries < MaxTries && candidate >= 0 && at - candidate <= Window && best < limit; tries++, candidate = older[candidate])
        {
            var length = data.Slice(at, limit).CommonPrefixLength(data[candidate..]);
            if (length > best)
            {
                (best, distance) = (length, at - candidate);
            }
        }

        return (best, distance);
    }

    private static void Remember(ReadOnlySpan<byte> data, int at, int[] newest, int[] older)
    {
        if (at + MinMatch <= data.Length)
        {
            var hash = Hash(data, at);
            older[at] = newest[hash];
            newest[hash] = at;
        }
    }

    private static int Hash(ReadOnlySpan<byte> data, int at) => ((data[at] << 10) ^ (data[at + 1] << 5) ^ data[at + 2]) & (HashSize - 1);

    private static void WriteMatch(BitWriter bits, int length, int distance)
    {
        var lengthCode = CodeOf(LengthBase, length);
        WriteSymbol(bits, 257 + lengthCode);
        bits.Write(length - LengthBase[lengthCode], LengthBits[lengthCode]);

        var distanceCode = CodeOf(DistanceBase, distance);
        bits.WriteReversed(distanceCode, 5);
        bits.Write(distance - DistanceBase[distanceCode], DistanceBits[distanceCode]);
    }

    private static int CodeOf(int[] bases, int value)
    {
        var found = Array.BinarySearch(bases, value);
        return found >= 0 ? found : ~found - 1;
    }

    // RFC 1951, 3.2.6.
    private static void WriteSymbol(BitWriter bits, int symbol)
    {
        switch (symbol)
        {
            case < 144: bits.WriteReversed(0x30 + symbol, 8); break;
            case < 256: bits.WriteReversed(0x190 + symbol - 144, 9); break;
            case < 280: bits.WriteReversed(symbol - 256, 7); break;
            default: bits.WriteReversed(0xC0 + symbol - 280, 8); break;
        }
    }

    private sealed class BitWriter(int capacity)
    {
        private readonly List<byte> bytes = new(capacity + 16);
        private uint pending;
        private int count;

        public void Write(int value, int length)
        {
            pending |= (uint)value << count;
            for (count += length; count >= 8; count -= 8)
            {
                bytes.Add((byte)pending);
                pending >>= 8;
            }
        }

        /// <summary>Huffman codes go out with their highest bit first, all else with the lowest.</summary>
        public void WriteReversed(int value, int length)
        {
            var reversed = 0;
            for (var i = 0; i < length; i++)
            {
                reversed |= ((value >> i) & 1) << (length - 1 - i);
            }

            Write(reversed, length);
        }

        public byte[] ToArray()
        {
            Write(0, (8 - count) % 8);
            return [.. bytes];
        }
    }
}
