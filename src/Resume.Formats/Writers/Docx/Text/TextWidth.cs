using System.Globalization;
using System.Text;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Estimates the width of text by kinds of letters. Only Word knows which font will replace that of the theme.</summary>
internal static class TextWidth
{
    /// <summary>The share of a line that an estimated text may fill to be sure to fit.</summary>
    public const double Safety = 0.94;

    /// <summary>The estimated width in points of a text in a size of type, in points.</summary>
    public static double Estimate(InlineText text, double size) => Estimate(text.PlainText, size);

    /// <inheritdoc cref="Estimate(InlineText, double)" />
    public static double Estimate(string text, double size) => text.EnumerateRunes().Sum(Ems) * size;

    private static double Ems(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '\u00A0' or '·' => 0.27,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '—' => 0.86,
        (>= 'A' and <= 'Z') or '&' => 0.65,
        < 0x1100 => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0 : 0.53,
        < 0x2E80 => 0.6,
        _ => 1.05,
    };
}
