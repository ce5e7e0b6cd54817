using System.Buffers;
using System.Buffers.Text;

namespace Resume.Formats.Writers.Pdf.Objects;

/// <summary>A growing buffer with the syntax of PDF's basic objects (ISO 32000-1, 7.3). Its methods can be chained.</summary>
internal sealed class PdfBuffer(int capacity = 256) : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Length);

    public PdfBuffer Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
        return this;
    }

    public PdfBuffer Raw(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A length or position in points, rounded to a hundredth: 0.004 mm.</summary>
    public PdfBuffer Number(double value) => Fixed(ToHundredths(value), 2);

    /// <summary>A number of hundredths, without trailing zeros: 1250 is `12.5`.</summary>
    public PdfBuffer Hundredths(long value) => Fixed(value, 2);

    /// <summary>A number of thousandths, such as a colour component.</summary>
    public PdfBuffer Thousandths(long value) => Fixed(value, 3);

    /// <summary>A reference to an object by its number.</summary>
    public PdfBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A hexadecimal string of two bytes, such as `&lt;0041>`.</summary>
    public PdfBuffer Hex(ushort value) => Raw((byte)'<').HexDigits(value).Raw((byte)'>');

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer HexDigits(ushort value)
    {
        var room = Reserve(4);
        for (var i = 0; i < 4; i++)
        {
            room[i] = "0123456789ABCDEF"u8[(value >> (12 - 4 * i)) & 15];
        }

        Length += 4;
        return this;
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    // Readers reject `NaN`, and numbers beyond the limits of ISO 32000-1, Annex C.
    internal static long ToHundredths(double value) =>
        double.IsFinite(value) ? (long)Math.Round(Math.Clamp(value, -1e9, 1e9) * 100, MidpointRounding.AwayFromZero) : 0;

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

    private Span<byte> Reserve(int size)
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
