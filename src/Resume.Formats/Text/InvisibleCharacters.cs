using System.Buffers;
using System.Globalization;
using System.Text;

namespace Resume.Formats.Text;

/// <summary>
/// Characters that a reader does not see. Some say where a line may break, which formats with lines need and plain strings do not;
/// others set the direction of text, which an address or a number must not contain.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>U+00AD: a word may be divided here; a hyphen is shown only where it is.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>U+200B: a line may break here.</summary>
    public const char ZeroWidthSpace = '\u200B';

    // Soft hyphen, zero width space, word joiner, byte order mark. The joiners U+200C and U+200D change how letters and emoji look.
    private const string LineBreaking = "\u00AD\u200B\u2060\uFEFF";
    private const string Directional = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> OfLines = SearchValues.Create(LineBreaking);
    private static readonly SearchValues<char> All = SearchValues.Create(LineBreaking + Directional);

    /// <summary>True for a character that only says where a line may break.</summary>
    public static bool IsLineBreaking(char character) => OfLines.Contains(character);

    /// <summary>The text as it is searched and copied: without the characters that only say where a line may break.</summary>
    public static string RemoveLineBreaking(string text) => Remove(text, OfLines);

    /// <summary>The text also without the characters that set a direction: for addresses, numbers, dates and words of a fixed set.</summary>
    public static string RemoveAll(string text) => Remove(text, All);

    /// <summary>True if there is nothing to see: only white space, control characters and invisible characters.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)
                && !UnicodeTable.IsIgnorable(rune.Value)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    private static string Remove(string text, SearchValues<char> characters) => text.AsSpan().ContainsAny(characters)
        ? string.Concat(text.Where(character => !characters.Contains(character)))
        : text;
}
