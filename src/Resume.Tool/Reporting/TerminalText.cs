using System.Globalization;
using System.Text;

namespace Resume.Tool.Reporting;

/// <summary>Words of others made safe to print: what would steer a terminal is shown instead of obeyed.</summary>
internal static class TerminalText
{
    // A word of a hostile source may be as long as the source.
    private const int LongestText = 2000;

    /// <summary>The text on one line, without a character that moves the cursor, turns the writing direction or begins an escape sequence.</summary>
    public static string Clean(string text)
    {
        var shown = text.Length <= LongestText ? text : text[..LongestText] + '…';
        var clean = new StringBuilder(shown.Length);
        foreach (var rune in shown.EnumerateRunes())
        {
            clean.Append(Visible(rune));
        }

        return clean.ToString();
    }

    /// <summary>The character itself, or what stands in for one that must not reach a terminal.</summary>
    public static Rune Visible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value < ' ' => new(0x2400 + rune.Value),
        UnicodeCategory.Control when rune.Value == 0x7F => new(0x2421),
        // Emoji and several scripts are joined by these two.
        UnicodeCategory.Format when rune.Value is 0x200C or 0x200D => rune,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Rune.ReplacementChar,
        _ => rune,
    };
}
