using System.Globalization;
using System.Text;

namespace Resume.Formats.Batch;

/// <summary>Makes text from sources safe for terminals and build logs: control characters are shown and have no effect.</summary>
internal static class LogText
{
    // A hostile source may contain a word of several megabytes.
    private const int MaxLength = 2000;

    /// <summary>
    /// The text on one line, without characters that move the cursor, change the writing direction or start an escape sequence.
    /// </summary>
    public static string ToOneLine(string text)
    {
        return Clean(text.Length <= MaxLength ? text : text[..MaxLength] + '…');
    }

    /// <summary>As <see cref="ToOneLine"/>, but a text of any length.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(ToVisible(rune));
        }

        return clean.ToString();
    }

    /// <summary>The character, or a visible replacement for one that must not reach a terminal.</summary>
    public static Rune ToVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value < ' ' => new(0x2400 + rune.Value),
        UnicodeCategory.Control when rune.Value == 0x7F => new(0x2421),
        // Emoji sequences and several scripts need these two joiners.
        UnicodeCategory.Format when rune.Value is 0x200C or 0x200D => rune,
        UnicodeCategory.Control or UnicodeCategory.Format => Rune.ReplacementChar,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Rune.ReplacementChar,
        _ => rune,
    };
}
