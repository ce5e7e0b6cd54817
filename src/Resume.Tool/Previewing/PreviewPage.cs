using System.Net;
using System.Text;

namespace Resume.Tool.Previewing;

/// <summary>A page with the first page of each theme, which leads to its files.</summary>
internal static class PreviewPage
{
    /// <summary>Says that a folder is a preview, so that the next one may replace it.</summary>
    public const string Generator = "resume themes --preview";

    // Paper of 8.5 by 11 inches, at two fifths of its size.
    private const string Head = $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="generator" content="{{Generator}}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Themes</title>
        <style>
        :root { color-scheme: light dark; --page: #f6f6f3; --card: #fff; --ink: #1d2125; --line: #dcdcd5; --link: #3450a8; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #14171a; --card: #1c2024; --ink: #e8eaec; --line: #30363c; --link: #8ea6f5; }
        }
        body { margin: 0; padding: 3rem 1.5rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        main { display: grid; grid-template-columns: repeat(auto-fill, 328px); gap: 2rem; justify-content: center; }
        h1 { margin: 0 0 2rem; text-align: center; }
        article { overflow: hidden; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
        .paper { width: 326px; height: 422px; overflow: hidden; border-bottom: 1px solid var(--line); background: #fff; }
        iframe { width: 816px; height: 1056px; border: 0; transform: scale(.4); transform-origin: 0 0; }
        iframe { pointer-events: none; color-scheme: light; }
        h2 { margin: .75rem 1rem 0; font-size: 1.1rem; }
        p { margin: 0 1rem .75rem; }
        a { color: var(--link); }
        </style>
        </head>
        <body>
        <header><h1>Themes</h1></header>
        <main>

        """;

    public static string Render(IEnumerable<string> themes)
    {
        var page = new StringBuilder(Head);
        foreach (var theme in themes)
        {
            var (name, file) = (WebUtility.HtmlEncode(theme), WebUtility.HtmlEncode(Uri.EscapeDataString(theme)));
            page.Append($"""
                <article aria-label="{name}">
                <div class="paper">
                <iframe src="{file}.html" title="The theme {name}" sandbox="" tabindex="-1" loading="lazy"></iframe>
                </div>
                <h2>{name}</h2>
                <p><a href="{file}.html">{name} as a page</a> · <a href="{file}.pdf">{name} as PDF</a></p>
                </article>

                """);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }
}
