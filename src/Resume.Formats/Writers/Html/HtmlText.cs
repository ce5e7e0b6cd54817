using System.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>Text -> HTML text. All of Unicode stays readable; only what has a meaning in HTML is escaped, and what HTML forbids is dropped.</summary>
internal static class HtmlText
{
    /// <summary>Text for an element or for an attribute in either kind of quotes.</summary>
    public static string Escape(string text) => Escape(text, quotes: true);

    /// <summary>Text for an element alone, where quotes need no escape and read better without.</summary>
    public static string EscapeContent(string text) => Escape(text, quotes: false);

    private static string Escape(string text, bool quotes)
    {
        var plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        var html = new StringBuilder(text, 0, plain, text.Length + 16);
        for (var i = plain; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var scalar = char.ConvertToUtf32(text[i], text[i + 1]);
                if (!IsNoncharacter(scalar))
                {
                    html.Append(text, i, 2);
                }

                i++;
            }
            else
            {
                Append(html, text[i], quotes);
            }
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, char unit, bool quotes)
    {
        _ = unit switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' when quotes => html.Append("&quot;"),
            '\'' when quotes => html.Append("&#39;"),
            '\u00a0' => html.Append("&nbsp;"),
            // A text is one line wherever it stands: breaks the author wants are elements.
            '\t' or '\n' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => html.Append(' '),
            _ when char.IsControl(unit) || char.IsSurrogate(unit) || IsNoncharacter(unit) => html,
            _ => html.Append(unit),
        };
    }

    private static bool IsPlain(char unit) =>
        unit is not ('&' or '<' or '>' or '"' or '\'' or '\u00a0' or '\u2028' or '\u2029') && !char.IsControl(unit) && !char.IsSurrogate(unit) && !IsNoncharacter(unit);

    private static bool IsNoncharacter(int scalar) => scalar is >= 0xfdd0 and <= 0xfdef || (scalar & 0xfffe) == 0xfffe;
}
