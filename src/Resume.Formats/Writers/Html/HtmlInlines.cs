using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>A line of text -> HTML. It is code and no template because no space may come or go between its pieces.</summary>
internal static class HtmlInlines
{
    /// <summary>The text; <paramref name="rel"/> is what its links are to the person, for example "me".</summary>
    public static string Render(InlineText text, string? rel = null)
    {
        var html = new StringBuilder();
        foreach (var inline in text.Inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    AppendRun(html, run, HtmlText.EscapeContent);
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
        var target = HtmlUrl.Encode(link.Target);
        if (target is not null)
        {
            html.Append("<a href=\"").Append(HtmlText.Escape(target)).Append('"');
            html.Append(rel is null ? ">" : $" rel=\"{rel}\">");
        }

        var words = link.Runs.Where(run => !run.Style.HasFlag(TextStyle.Address)).ToList();
        var showsTarget = OrdinalSearch.ContainsIgnoringCase(link.Target, string.Concat(words.Select(run => run.Text)));
        foreach (var run in words)
        {
            AppendRun(html, run, showsTarget ? BreakingAddress : HtmlText.EscapeContent);
        }

        foreach (var address in link.Runs.Skip(words.Count))
        {
            html.Append("<span class=\"address\">").Append(BreakingAddress(address.Text)).Append("</span>");
        }

        html.Append(target is null ? "" : "</a>");
    }

    private static void AppendRun(StringBuilder html, TextRun run, Func<string, string> escape)
    {
        var strong = run.Style.HasFlag(TextStyle.Strong);
        var emphasis = run.Style.HasFlag(TextStyle.Emphasis);
        var code = run.Style.HasFlag(TextStyle.Code);

        html.Append(run.Language is { } language ? $"<span lang=\"{HtmlText.Escape(language)}\">" : "");
        html.Append(strong ? "<strong>" : "").Append(emphasis ? "<em>" : "").Append(code ? "<code>" : "");
        html.Append(escape(run.Text));
        html.Append(code ? "</code>" : "").Append(emphasis ? "</em>" : "").Append(strong ? "</strong>" : "");
        html.Append(run.Language is null ? "" : "</span>");
    }

    // A URL that is longer than its line breaks after a slash, and an e-mail address before its at sign, as in the PDF. A `wbr` is not part
    // of copied text.
    private static string BreakingAddress(string address)
    {
        var text = HtmlText.EscapeContent(address);
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            return text.Replace("@", "<wbr>@", StringComparison.Ordinal);
        }

        var html = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            html.Append(text[i]);

            // Not after the slashes of the scheme, which would leave it on a line without the rest, and not at the end.
            var isWithin = text[i] == '/' && (i == 0 || text[i - 1] is not (':' or '/')) && i + 1 < text.Length && text[i + 1] != '/';
            html.Append(isWithin ? "<wbr>" : "");
        }

        return html.ToString();
    }
}
