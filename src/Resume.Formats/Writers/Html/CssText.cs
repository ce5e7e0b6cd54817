using System.Globalization;
using System.Text;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Html;

/// <summary>Values of themes in CSS' notation.</summary>
internal static class CssText
{
    /// <summary>
    /// A quoted string. Characters that could end it, or the style element around it, are escaped by their code points (CSS Syntax 4.3.7).
    /// </summary>
    public static string Quote(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\' or '<' or '>' or '&' || Rune.IsControl(rune))
            {
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
            else
            {
                css.Append(rune.ToString());
            }
        }

        return css.Append('"').ToString();
    }

    /// <summary>A number, without a unit.</summary>
    public static string Number(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);

    /// <summary>A length: "12.5pt".</summary>
    public static string Points(double value) => Number(value) + "pt";

    /// <summary>A family, its fallback and its generic family: `"Source Sans 3", "Calibri", sans-serif`.</summary>
    public static string Families(FontFamily family) =>
        string.Join(", ", family.Substitutes.Prepend(family.Name).Select(Quote).Append(Generic(family.Generic)));

    /// <summary>The weight of a family's bold face, such as 600 where that is a semibold; the other formats contain that face.</summary>
    public static string Weight(FontFamily family) => Number(FontFaces.Get(family.Bold).Metrics.Weight);

    // The only keyword that is written without quotes.
    private static string Generic(string name) => name is "serif" or "sans-serif" or "monospace" or "system-ui" ? name : "sans-serif";
}
