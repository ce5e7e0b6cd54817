namespace Resume.Formats.Compression;

/// <summary>A prefix code: the shortest for given frequencies, with no word longer than allowed (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    private const int SymbolBits = 9;

    private readonly ushort[] words;

    public HuffmanCode(byte[] lengths)
    {
        Lengths = lengths;
        words = Words(lengths);
    }

    /// <summary>How many bits each symbol has; 0 for those that are not used.</summary>
    public byte[] Lengths { get; }

    public static HuffmanCode Of(ReadOnlySpan<int> frequencies, int limit)
    {
        // A symbol and above it its frequency, for one sort of plain numbers.
        var symbols = new List<int>(frequencies.Length);
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
            {
                symbols.Add((frequencies[symbol] << SymbolBits) | symbol);
            }
        }

        // Not every reader takes a code of fewer than two words.
        for (var symbol = 0; symbols.Count < 2; symbol++)
        {
            if (frequencies[symbol] == 0)
            {
                symbols.Add((1 << SymbolBits) | symbol);
            }
        }

        symbols.Sort();
        var depths = new int[symbols.Count];
        for (var i = 0; i < depths.Length; i++)
        {
            depths[i] = symbols[i] >> SymbolBits;
        }

        Depths(depths);
        Limit(depths, limit);

        var lengths = new byte[frequencies.Length];
        for (var i = 0; i < depths.Length; i++)
        {
            lengths[symbols[i] & ((1 << SymbolBits) - 1)] = (byte)depths[i];
        }

        return new HuffmanCode(lengths);
    }

    public void Write(BitWriter bits, int symbol) => bits.Write(words[symbol], Lengths[symbol]);

    /// <summary>Turns ascending frequencies into depths in a Huffman tree, in place (Moffat and Katajainen, 1995).</summary>
    private static void Depths(int[] a)
    {
        int n = a.Length, root = 0, leaf = 2;

        // Weights of inner nodes, and in the place of each weight that is used up its parent.
        a[0] += a[1];
        for (var next = 1; next < n - 1; next++)
        {
            a[next] = TakeLighter(a, next, ref root, ref leaf, n);
            a[next] += TakeLighter(a, next, ref root, ref leaf, n);
        }

        // Depths of inner nodes from the root down.
        a[n - 2] = 0;
        for (var next = n - 3; next >= 0; next--)
        {
            a[next] = a[a[next]] + 1;
        }

        // Depths of leaves: the places that inner nodes leave free at each depth.
        int available = 1, depth = 0, to = n - 1;
        root = n - 2;
        while (available > 0)
        {
            var used = 0;
            for (; root >= 0 && a[root] == depth; root--)
            {
                used++;
            }

            for (; available > used; available--)
            {
                a[to--] = depth;
            }

            available = 2 * used;
            depth++;
        }
    }

    private static int TakeLighter(int[] a, int next, ref int root, ref int leaf, int n)
    {
        if (leaf >= n || root < next && a[root] < a[leaf])
        {
            var weight = a[root];
            a[root++] = next;
            return weight;
        }

        return a[leaf++];
    }

    /// <summary>Shortens words that are too long, and lengthens others until all have room again (Kraft's inequality).</summary>
    private static void Limit(int[] depths, int limit)
    {
        long room = 1L << limit;
        for (var i = 0; i < depths.Length; i++)
        {
            depths[i] = Math.Min(depths[i], limit);
            room -= 1L << (limit - depths[i]);
        }

        // The rarest symbols come first; lengthening one of them costs least.
        for (var i = 0; room < 0; i = (i + 1) % depths.Length)
        {
            while (depths[i] < limit && room < 0)
            {
                room += 1L << (limit - depths[i] - 1);
                depths[i]++;
            }
        }

        for (var i = depths.Length - 1; i >= 0; i--)
        {
            while (depths[i] > 1 && room >= 1L << (limit - depths[i]))
            {
                room -= 1L << (limit - depths[i]);
                depths[i]--;
            }
        }
    }

    /// <summary>Words count up within a length; the file has their highest bit first, in reverse to all else.</summary>
    private static ushort[] Words(byte[] lengths)
    {
        var next = new int[17];
        foreach (var length in lengths)
        {
            next[length + 1] += length == 0 ? 0 : 1;
        }

        for (var length = 1; length < next.Length; length++)
        {
            next[length] = (next[length] + next[length - 1]) << 1;
        }

        var words = new ushort[lengths.Length];
        for (var symbol = 0; symbol < words.Length; symbol++)
        {
            var word = lengths[symbol] == 0 ? 0 : next[lengths[symbol]]++;
            for (var bit = 0; bit < lengths[symbol]; bit++)
            {
                words[symbol] |= (ushort)(((word >> bit) & 1) << (lengths[symbol] - 1 - bit));
            }
        }

        return words;
    }
}
