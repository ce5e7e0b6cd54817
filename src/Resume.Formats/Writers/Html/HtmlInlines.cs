using System.Text;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Html;

/// <summary>A line of text -> HTML. It is code and no template because no space may come or go between its pieces.</summary>
internal static class HtmlInlines
{
    /// <summary>The text; <paramref name="rel"/> is what its links are to the person, for example "me".</summary>
    public static string Of(InlineText text, string? rel = null)
    {
        var html = new StringBuilder();
        foreach (var inline in text.Inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    AppendRun(html, run);
                    break;
                case Link link:
                    AppendLink(html, link, rel);
                    break;
                case HardBreak:
                    html.Append("<br>");
                    break;
            }
        }

        return html.ToString();
    }

    private static void AppendLink(StringBuilder html, Link link, string? rel)
    {
        var target = HtmlUrl.Clean(link.Target);
        if (target is not null)
        {
            html.Append("<a href=\"").Append(HtmlText.Escape(target)).Append('"');
            html.Append(rel is null ? ">" : $" rel=\"{rel}\">");
        }

        foreach (var run in link.Runs)
        {
            AppendRun(html, run);
        }

        html.Append(target is null ? "" : "</a>");
    }

    private static void AppendRun(StringBuilder html, TextRun run)
    {
        var (strong, emphasis, code) = (run.Style.HasFlag(TextStyle.Strong), run.Style.HasFlag(TextStyle.Emphasis), run.Style.HasFlag(TextStyle.Code));

        html.Append(strong ? "<strong>" : "").Append(emphasis ? "<em>" : "").Append(code ? "<code>" : "");
        html.Append(HtmlText.EscapeContent(run.Text));
        html.Append(code ? "</code>" : "").Append(emphasis ? "</em>" : "").Append(strong ? "</strong>" : "");
    }
}
