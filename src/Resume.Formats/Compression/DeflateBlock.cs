using System.Buffers;

namespace Resume.Formats.Compression;

/// <summary>Writes a block in whichever of the three forms of RFC 1951, 3.2.3, is the shortest.</summary>
internal static class DeflateBlock
{
    private const int MaxStored = ushort.MaxValue;

    private static readonly HuffmanCode FixedLiterals = new(MakeFixedLengths());
    private static readonly HuffmanCode FixedDistances = new(Filled(30, 5));

    public static void Write(BitWriter bits, DeflateToken[] tokens, int count, ReadOnlySpan<byte> data, IBufferWriter<byte> target, bool isLast)
    {
        Span<int> literalCounts = stackalloc int[286];
        Span<int> distanceCounts = stackalloc int[30];
        literalCounts.Clear();
        distanceCounts.Clear();
        literalCounts[DeflateToken.EndOfBlock] = 1;
        for (var i = 0; i < count; i++)
        {
            var token = tokens[i];
            literalCounts[token.Symbol]++;
            if (token.Length > 0)
            {
                distanceCounts[token.DistanceSymbol]++;
            }
        }

        var literals = HuffmanCode.Of(literalCounts, 15);
        var distances = HuffmanCode.Of(distanceCounts, 15);
        var header = new DeflateHeader(literals, distances);
        var dynamicCost = header.Cost + Cost(literalCounts, literals) + Cost(distanceCounts, distances);
        var fixedCost = Cost(literalCounts, FixedLiterals) + Cost(distanceCounts, FixedDistances);
        var extra = 0L;
        for (var symbol = 265; symbol < 285; symbol++)
        {
            extra += (long)literalCounts[symbol] * DeflateToken.LengthExtraBits(symbol);
        }

        for (var symbol = 4; symbol < 30; symbol++)
        {
            extra += (long)distanceCounts[symbol] * DeflateToken.DistanceExtraBits(symbol);
        }

        if (8L * data.Length + 40 * (1 + data.Length / MaxStored) < Math.Min(dynamicCost, fixedCost) + extra)
        {
            WriteStored(bits, data, target, isLast);
            return;
        }

        bits.Write(isLast ? 1u : 0u, 1);
        if (fixedCost <= dynamicCost)
        {
            bits.Write(1, 2);
            WriteTokens(bits, tokens, count, FixedLiterals, FixedDistances);
        }
        else
        {
            bits.Write(2, 2);
            header.Write(bits);
            WriteTokens(bits, tokens, count, literals, distances);
        }
    }

    private static void WriteTokens(BitWriter bits, DeflateToken[] tokens, int count, HuffmanCode literals, HuffmanCode distances)
    {
        for (var i = 0; i < count; i++)
        {
            var token = tokens[i];
            var symbol = token.Symbol;
            literals.Write(bits, symbol);
            if (token.Length > 0)
            {
                bits.Write((uint)(token.Length - DeflateToken.LengthBase(symbol)), DeflateToken.LengthExtraBits(symbol));
                var distance = token.DistanceSymbol;
                distances.Write(bits, distance);
                bits.Write((uint)(token.Value - DeflateToken.DistanceBase(distance)), DeflateToken.DistanceExtraBits(distance));
            }
        }

        literals.Write(bits, DeflateToken.EndOfBlock);
    }

    private static void WriteStored(BitWriter bits, ReadOnlySpan<byte> data, IBufferWriter<byte> target, bool isLast)
    {
        do
        {
            var part = data[..Math.Min(data.Length, MaxStored)];
            data = data[part.Length..];
            bits.Write(isLast && data.IsEmpty ? 1u : 0u, 3);
            bits.Align();
            bits.Write((uint)part.Length, 16);
            bits.Write((uint)~part.Length & 0xFFFF, 16);
            bits.Align();
            target.Write(part);
        }
        while (!data.IsEmpty);
    }

    private static long Cost(ReadOnlySpan<int> counts, HuffmanCode code)
    {
        var cost = 0L;
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            cost += (long)counts[symbol] * code.Lengths[symbol];
        }

        return cost;
    }

    // 3.2.6.
    private static byte[] MakeFixedLengths()
    {
        var lengths = Filled(288, 8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        return lengths;
    }

    private static byte[] Filled(int count, byte value)
    {
        var array = new byte[count];
        array.AsSpan().Fill(value);
        return array;
    }
}
