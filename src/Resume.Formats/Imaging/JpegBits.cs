namespace Resume.Formats.Imaging;

/// <summary>Reads the bits of coded data, in which a zero follows each 0xFF (ISO/IEC 10918-1, F.1.2.3).</summary>
internal ref struct JpegBits(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;
    private ulong bits;
    private int count;
    private int next;
    private int missing;

    /// <summary>True once more bits were read than there are.</summary>
    public readonly bool IsOverrun => count < 8 * missing;

    /// <summary>True once bits were read that are not a code, which viewers take for a zero.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The number of bytes that the bits read so far are in.</summary>
    public readonly int Used
    {
        get
        {
            var end = next;
            for (var unused = Math.Max(0, count - (8 * missing)) / 8; unused > 0; unused--)
            {
                end -= end > 1 && data[end - 1] == 0 && data[end - 2] == 0xFF ? 2 : 1;
            }

            return Math.Min(end, data.Length);
        }
    }

    /// <summary>Reads a symbol and skips the bits that it announces: as many as its lower half says.</summary>
    public int Value(ushort[] codes)
    {
        var symbol = Symbol(codes);
        count -= symbol & 15;
        return symbol;
    }

    /// <summary>Reads a symbol; at least 15 bits can be read after it.</summary>
    public int Symbol(ushort[] codes)
    {
        if (count < 32)
        {
            Fill();
        }

        var found = codes[(int)(bits >> (count - 16)) & 0xFFFF];
        IsDamaged |= found == 0;
        count -= found & 0xFF;
        return found >> 8;
    }

    /// <summary>Reads up to 14 bits as a number.</summary>
    public int Number(int length)
    {
        Skip(length);
        return (int)(bits >> count) & ((1 << length) - 1);
    }

    /// <summary>Skips up to 64 bits.</summary>
    public void Skip(int length)
    {
        // The buffer can have fewer than 64.
        for (; length > 32; length -= 32)
        {
            Skip(32);
        }

        if (count < length)
        {
            Fill();
        }

        count -= length;
    }

    private void Fill()
    {
        while (count <= 56)
        {
            var value = (byte)0;
            if (next < data.Length)
            {
                value = data[next];
                next += value == 0xFF ? 2 : 1;
            }
            else
            {
                missing++;
            }

            bits = (bits << 8) | value;
            count += 8;
        }
    }
}
