using System.Globalization;
using System.Text;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Docx;

/// <summary>About how wide a text is. Which font will stand in for the theme's is Word's to know, so a guess by kinds of letters is as good as can be had.</summary>
internal static class TextWidth
{
    /// <summary>The share of a line that a guess may fill before the text itself may not fit.</summary>
    public const double Safety = 0.94;

    /// <summary>Width in points of a text in a size of type, in points.</summary>
    public static double Of(InlineText text, double size) => Of(text.PlainText, size);

    /// <inheritdoc cref="Of(InlineText, double)" />
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(Ems) * size;

    private static double Ems(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '\u00A0' or '·' => 0.27,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '—' => 0.86,
        (>= 'A' and <= 'Z') or '&' => 0.65,
        < 0x1100 => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control ? 0 : 0.53,
        < 0x2E80 => 0.6,
        _ => 1.05,
    };
}
