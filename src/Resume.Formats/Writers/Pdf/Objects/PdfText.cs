using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Pdf.Objects;

/// <summary>The syntax of strings and names.</summary>
internal static class PdfText
{
    /// <summary>
    /// A text string (ISO 32000-1, 7.9.2.2): ASCII if that suffices, else UTF-16. The text must be clean (<see cref="Sanitizer"/>):
    /// in UTF-16, U+001B would begin a language code.
    /// </summary>
    public static PdfBuffer Text(this PdfBuffer buffer, string text)
    {
        var isAscii = true;
        foreach (var character in text)
        {
            isAscii &= character is >= ' ' and <= '~';
        }

        buffer.Raw((byte)'(');
        if (isAscii)
        {
            foreach (var character in text)
            {
                buffer.Escaped((byte)character);
            }
        }
        else
        {
            buffer.Escaped(0xFE).Escaped(0xFF);
            foreach (var rune in text.EnumerateRunes())
            {
                buffer.Utf16(rune);
            }
        }

        return buffer.Raw((byte)')');
    }

    /// <summary>Bytes of a literal string (ISO 32000-1, 7.3.4.2).</summary>
    public static PdfBuffer Escaped(this PdfBuffer buffer, byte value) => value switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => buffer.Raw((byte)'\\').Raw(value),
        // Unescaped it would be read as a line feed.
        (byte)'\r' => buffer.Raw("\\r"u8),
        _ => buffer.Raw(value),
    };

    /// <summary>A name (7.3.5). Characters that are not ASCII letters, digits or one of `-+_.` are escaped; NUL is left out.</summary>
    public static PdfBuffer Name(this PdfBuffer buffer, string name)
    {
        buffer.Raw((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'+' or (byte)'_' or (byte)'.')
            {
                buffer.Raw(value);
            }
            else if (value != 0)
            {
                buffer.Raw((byte)'#').Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);
            }
        }

        return buffer;
    }

    private static void Utf16(this PdfBuffer buffer, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            buffer.Escaped((byte)(unit >> 8)).Escaped((byte)unit);
        }
    }
}
