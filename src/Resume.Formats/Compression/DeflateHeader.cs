namespace Resume.Formats.Compression;

/// <summary>How a block says which codes it uses: lengths of their words, in runs, in a code of their own (RFC 1951, 3.2.7).</summary>
internal sealed class DeflateHeader
{
    // A symbol and above it its extra bits.
    private readonly List<int> runs = [];
    private readonly HuffmanCode code;
    private readonly int literals;
    private readonly int distances;
    private readonly int lengths;

    public DeflateHeader(HuffmanCode literalCode, HuffmanCode distanceCode)
    {
        literals = Used(literalCode.Lengths, 257);
        distances = Used(distanceCode.Lengths, 1);
        var all = new byte[literals + distances];
        literalCode.Lengths.AsSpan(0, literals).CopyTo(all);
        distanceCode.Lengths.AsSpan(0, distances).CopyTo(all.AsSpan(literals));
        FindRuns(all);

        var counts = new int[19];
        foreach (var run in runs)
        {
            counts[run & 0xFF]++;
        }

        code = HuffmanCode.Of(counts, 7);
        lengths = 19;
        while (lengths > 4 && code.Lengths[Order[lengths - 1]] == 0)
        {
            lengths--;
        }

        Cost = 14 + 3 * lengths;
        foreach (var run in runs)
        {
            Cost += code.Lengths[run & 0xFF] + ExtraBits(run & 0xFF);
        }
    }

    /// <summary>Its size in bits.</summary>
    public long Cost { get; }

    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public void Write(BitWriter bits)
    {
        bits.Write((uint)(literals - 257), 5);
        bits.Write((uint)(distances - 1), 5);
        bits.Write((uint)(lengths - 4), 4);
        for (var i = 0; i < lengths; i++)
        {
            bits.Write(code.Lengths[Order[i]], 3);
        }

        foreach (var run in runs)
        {
            code.Write(bits, run & 0xFF);
            bits.Write((uint)run >> 8, ExtraBits(run & 0xFF));
        }
    }

    private static int Run(int symbol, int extra) => symbol | (extra << 8);

    private static int ExtraBits(int symbol) => symbol switch { 16 => 2, 17 => 3, 18 => 7, _ => 0 };

    private static int Used(byte[] lengths, int atLeast)
    {
        var used = lengths.Length;
        while (used > atLeast && lengths[used - 1] == 0)
        {
            used--;
        }

        return used;
    }

    private void FindRuns(byte[] all)
    {
        for (var i = 0; i < all.Length;)
        {
            var value = all[i];
            var run = 1;
            while (i + run < all.Length && all[i + run] == value)
            {
                run++;
            }

            i += run;
            if (value != 0)
            {
                runs.Add(value);
                run--;
            }

            while (run >= 3)
            {
                var part = Math.Min(run, value != 0 ? 6 : 138);
                runs.Add(value != 0 ? Run(16, part - 3) : part <= 10 ? Run(17, part - 3) : Run(18, part - 11));
                run -= part;
            }

            for (; run > 0; run--)
            {
                runs.Add(value);
            }
        }
    }
}
