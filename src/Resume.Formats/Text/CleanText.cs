using System.Text;

namespace Resume.Formats.Text;

/// <summary>Text as it may be shaped: no control characters, no half characters, line ends as spaces.</summary>
internal static class CleanText
{
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOdd(text[i]))
            {
                return Clean(text);
            }
        }

        return text;
    }

    private static bool IsOdd(char c) => c < ' ' || c is (>= '\x7F' and < '\xA0') or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFE';

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);

        // Half a surrogate pair comes out of the enumeration as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029:
                    clean.Append(' ');
                    break;
                case < ' ' or (>= 0x7F and < 0xA0):
                    break;
                case var value when (value & 0xFFFE) == 0xFFFE:
                    clean.Append('\uFFFD');
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }
}
