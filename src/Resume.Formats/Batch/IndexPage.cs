using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Resume.Formats.Resources;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Batch;

/// <summary>
/// `index.html`: a page that links all outputs of all sources, in the theme of the first source. It is one file without scripts or requests.
/// </summary>
internal static class IndexPage
{
    public const string FileName = "index.html";

    private const string ManyPeople = "Résumés";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        ["html"] = "text/html",
        ["pdf"] = "application/pdf",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["txt"] = "text/plain",
    };

    /// <summary>Renders the page, in UTF-8. Sources without outputs are left out.</summary>
    public static byte[] Render(IEnumerable<IndexSource> sources)
    {
        ImmutableArray<IndexSource> shown = [.. sources.Where(source => !source.Files.IsEmpty && !source.Titles.IsEmpty)];
        var html = new StringBuilder();
        var first = shown.IsEmpty ? new OutputTitle(null, "en", false, "", "", BuiltInThemes.Default) : shown[0].Title;
        var isOnePerson = shown.Select(source => source.Title.Name).Distinct(StringComparer.Ordinal).Count() == 1 && first.Name.Length > 0;
        // The heading of a page about several people is English.
        var page = isOnePerson ? first : first with { Language = "en", RightToLeft = false, Name = ManyPeople, Label = "" };
        page = shown.Length > 1 ? page with { Label = "" } : page;

        AppendHead(html, page);
        html.Append("<body>\n<header>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1 class=\"name\">{HtmlText.Escape(page.Name)}</h1>\n");
        AppendText(html, "p", "label", page.Label);
        html.Append("</header>\n<main>\n");
        foreach (var source in shown)
        {
            AppendSource(html, source, page, isOnePerson, hasHeading: shown.Length > 1 || !isOnePerson);
        }

        html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(HtmlLayout.Indent(html.ToString()));
    }

    private static void AppendHead(StringBuilder html, OutputTitle page)
    {
        var title = page.Label.Length > 0 ? $"{page.Name} – {page.Label}" : page.Name;
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <!DOCTYPE html>
            <html{Language(page)}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Escape(title)}</title>
            <meta name="generator" content="Resume.Build">
            <meta name="color-scheme" content="light dark">
            <style>
            {StyleSheet(page.Theme)}
            </style>
            </head>

            """);
    }

    private static string StyleSheet(string theme) =>
        ThemeCss.Render(ThemeReader.Read(theme, countryCode: null)) + ReadCss("resume.css") + ReadCss("index.css");

    private static string ReadCss(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Read("Writers/Html/" + name));

    private static void AppendSource(StringBuilder html, IndexSource source, OutputTitle page, bool isOnePerson, bool hasHeading)
    {
        var title = source.Title;
        var element = hasHeading ? "section" : "div";
        html.Append(CultureInfo.InvariantCulture, $"<{element}{Language(title, page)}>\n");
        if (hasHeading)
        {
            // Sources of one person differ in their job titles, or at least in their names.
            var heading = !isOnePerson && title.Name.Length > 0 ? title.Name : title.Label.Length > 0 ? title.Label : source.OutputName;
            AppendHeading(html, heading, source.FilesIn(title).FirstOrDefault(file => file.Format == "html"));
            AppendText(html, "p", "subtitle", heading == title.Label ? "" : title.Label);
        }

        foreach (var language in source.Titles)
        {
            if (source.Titles.Length > 1)
            {
                // A heading in another direction would be on the other side of the page.
                var name = $"<span{Language(language, title)}>{HtmlText.Escape(LanguageNames.Find(language.Language))}</span>";
                html.Append(hasHeading ? $"<h3 class=\"title\">{name}</h3>\n" : $"<h2>{name}</h2>\n");
            }

            AppendFiles(html, source.FilesIn(language), language);
        }

        html.Append(CultureInfo.InvariantCulture, $"</{element}>\n");
    }

    private static void AppendHeading(StringBuilder html, string heading, IndexFile? target)
    {
        var text = HtmlText.Escape(heading);
        var linked = target is null ? text : $"<a href=\"{Url(target.Path)}\">{text}</a>";
        html.Append(CultureInfo.InvariantCulture, $"<h2>{linked}</h2>\n");
    }

    private static void AppendFiles(StringBuilder html, IEnumerable<IndexFile> files, OutputTitle title)
    {
        html.Append("<ul class=\"files\">\n");
        foreach (var file in files)
        {
            var type = MediaTypes.TryGetValue(file.Format, out var known) ? $" type=\"{known}\"" : "";
            var format = file.Format.ToUpperInvariant();
            // Many links on the page are called PDF.
            var label = title.Name.Length > 0 ? $" aria-label=\"{HtmlText.Escape($"{title.Name}, {format}")}\"" : "";
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"{Url(file.Path)}\"{type} hreflang=\"{HtmlText.Escape(title.Language)}\"{label}>{HtmlText.Escape(format)}</a> ")
                .Append(CultureInfo.InvariantCulture, $"<span class=\"meta\" dir=\"ltr\">{Size(file.Length)}</span></li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void AppendText(StringBuilder html, string element, string style, string text)
    {
        if (text.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<{element} class=\"{style}\">{HtmlText.Escape(text)}</{element}>\n");
        }
    }

    /// <summary>The attributes for a language that differs from that of the element around it.</summary>
    private static string Language(OutputTitle title, OutputTitle? around = null) =>
        title.Language == around?.Language
            ? ""
            : $" lang=\"{HtmlText.Escape(title.Language)}\" dir=\"{(title.RightToLeft ? "rtl" : "ltr")}\"";

    // A file name may contain `#`, `?`, `%` or quotes, or a colon that would make it a scheme.
    private static string Url(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes}\u00A0B"),
        < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0}\u00A0kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0}\u00A0MB"),
    };
}
