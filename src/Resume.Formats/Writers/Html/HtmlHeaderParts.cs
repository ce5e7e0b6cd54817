using System.Text;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>
/// Title, subtitle and location of an entry on one line -> HTML. It is code and no template because no space may come or go between them.
/// </summary>
internal static class HtmlHeaderParts
{
    /// <param name="line">A line with several parts.</param>
    /// <param name="first">The element of its first part; the others are spans.</param>
    /// <param name="rightToLeft">The direction of the line.</param>
    public static string Render(EntryHeaderLine line, string first, bool rightToLeft)
    {
        // A comma needs no room.
        var room = line.Separator.StartsWith(' ') ? " wide" : "";
        var separator = $"<span class=\"separator{room}\">{HtmlText.Escape(line.Separator)}</span>";
        var html = new StringBuilder("<div class=\"parts\">");
        foreach (var (i, part) in line.Parts.Index())
        {
            var text = HtmlDirections.Render(part.Text, rightToLeft);
            html.Append(i == 0
                ? $"<{first}>{text}</{first}>"
                : $"{separator}<span class=\"{(part.Role == HeaderPartRole.Place ? "meta" : "subtitle")}\">{text}</span>");
        }

        return html.Append("</div>\n").ToString();
    }
}
