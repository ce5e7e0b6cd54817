using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>Text -> HTML text. All of Unicode stays readable; only characters that have a meaning in HTML are escaped.</summary>
internal static class HtmlText
{
    /// <summary>Any text, for an element or for an attribute in either kind of quotes, on one line.</summary>
    public static string Escape(string text) => Escape(Sanitizer.Clean(text), quotes: true);

    /// <summary>The text of a run, for element content only, where quotes need no escaping and are easier to read.</summary>
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
            Append(html, text[i], quotes);
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
            InvisibleCharacters.SoftHyphen => html.Append("&shy;"),
            // Unlike the character, the element is not part of the text that is searched and copied.
            InvisibleCharacters.ZeroWidthSpace when !quotes => html.Append("<wbr>"),
            _ => html.Append(unit),
        };
    }

    private static bool IsPlain(char unit) => unit is not ('&' or '<' or '>' or '"' or '\'' or '\u00a0' or '\u00ad' or '\u200b');
}
