using System.Globalization;
using System.Text;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Estimates widths by kinds of letters. Only Word knows which font will replace that of the theme.</summary>
internal sealed class EstimatedWidths : TextWidths
{
    public override double Safety => 0.94;

    public override double Measure(string text, TextStyleTokens style, bool bold = false) => text.EnumerateRunes().Sum(Ems) * style.Size;

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
