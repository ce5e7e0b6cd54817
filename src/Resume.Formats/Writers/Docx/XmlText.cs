using System.Globalization;
using System.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Any text -> text that XML 1.0 and Word can hold.</summary>
internal static class XmlText
{
    /// <summary>Drops control characters, lone surrogates and noncharacters; tabs and line ends, which flow in a line of text, become spaces.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (!char.IsSurrogate(text[i]) && !char.IsControl(text[i]) && text[i] < '\uFFFE')
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>What stands in an attribute or a property: cleaned, with no space around it.</summary>
    public static string Line(string text) => Clean(text).Trim();

    /// <summary>True where a text has something to see.</summary>
    public static bool IsVisible(string text) =>
        text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Format or UnicodeCategory.Control));
}
