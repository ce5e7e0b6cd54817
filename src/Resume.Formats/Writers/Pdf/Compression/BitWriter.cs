namespace Resume.Formats.Writers.Pdf.Compression;

/// <summary>Bits in the order of RFC 1951, 3.1.1: the lowest of a byte first.</summary>
internal sealed class BitWriter(PdfBuffer target)
{
    private ulong bits;
    private int count;

    /// <summary>Writes up to 32 bits, the lowest first.</summary>
    public void Write(uint value, int length)
    {
        bits |= (ulong)value << count;
        count += length;
        while (count >= 8)
        {
            target.Raw((byte)bits);
            bits >>= 8;
            count -= 8;
        }
    }

    /// <summary>Fills the byte up.</summary>
    public void Align()
    {
        if (count > 0)
        {
            Write(0, 8 - count);
        }
    }

    /// <summary>Writes whole bytes; only after <see cref="Align"/>.</summary>
    public void Raw(ReadOnlySpan<byte> data) => target.Raw(data);
}
