using System.Buffers;
using System.Buffers.Binary;

namespace Resume.Formats.Compression;

/// <summary>Bits in the order of RFC 1951, 3.1.1: the lowest of a byte first.</summary>
internal sealed class BitWriter(IBufferWriter<byte> target)
{
    private ulong bits;
    private int count;

    /// <summary>Writes up to 16 bits, the lowest first.</summary>
    public void Write(uint value, int length)
    {
        bits |= (ulong)value << count;
        count += length;
        if (count >= 32)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(target.GetSpan(4), (uint)bits);
            target.Advance(4);
            bits >>= 32;
            count -= 32;
        }
    }

    /// <summary>Fills the byte up and hands all bytes on.</summary>
    public void Align()
    {
        var whole = (count + 7) / 8;
        Span<byte> rest = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(rest, bits);
        target.Write(rest[..whole]);
        (bits, count) = (0, 0);
    }
}
