using System.Buffers;
using System.Buffers.Text;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Bytes that grow, and the spelling of PDF's simplest objects (ISO 32000-1, 7.3). Its methods return it, so that a dictionary reads as one line.</summary>
internal sealed class PdfBuffer(int capacity = 256) : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Length);

    public PdfBuffer Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    public PdfBuffer Raw(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A length or place in points, to a hundredth: 0.004 mm.</summary>
    public PdfBuffer Number(double value) => Fixed(ToHundredths(value), 2);

    /// <summary>A number of hundredths, without zeros that say nothing: 1250 is `12.5`.</summary>
    public PdfBuffer Hundredths(long value) => Fixed(value, 2);

    /// <summary>A part of a colour or curve, to a thousandth.</summary>
    public PdfBuffer Thousandths(long value) => Fixed(value, 3);

    public PdfBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A number of at most four digits in base 16, as CMaps have it: `&lt;0041>`.</summary>
    public PdfBuffer Hex(ushort value) => Raw((byte)'<').HexDigits(value).Raw((byte)'>');

    /// <summary>Four digits in base 16.</summary>
    public PdfBuffer HexDigits(ushort value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
        {
            room[i] = "0123456789ABCDEF"u8[(value >> (12 - 4 * i)) & 15];
        }

        Length += 4;
        return this;
    }

    /// <summary>Big-endian bytes.</summary>
    public PdfBuffer BigEndian(long value, int size)
    {
        for (var shift = 8 * (size - 1); shift >= 0; shift -= 8)
        {
            Raw((byte)(value >> shift));
        }

        return this;
    }

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(sizeHint, 1));
        return bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(sizeHint, 1));

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    // A reader stops at `NaN`; and ISO 32000-1, Annex C, promises no more than about 3.4e38.
    internal static long ToHundredths(double value) => double.IsFinite(value) ? (long)Math.Round(Math.Clamp(value, -1e9, 1e9) * 100, MidpointRounding.AwayFromZero) : 0;

    private PdfBuffer Fixed(long value, int decimals)
    {
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }

        var one = decimals == 2 ? 100 : 1000;
        var (whole, rest) = Math.DivRem(value, one);
        if (whole != 0 || rest == 0)
        {
            Integer(whole);
        }

        if (rest != 0)
        {
            Raw((byte)'.');
            while (rest != 0)
            {
                one /= 10;
                Raw((byte)('0' + rest / one));
                rest %= one;
            }
        }

        return this;
    }

    private Span<byte> Room(int size)
    {
        if (bytes.Length - Length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, Length + size));
            Span.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }
}
