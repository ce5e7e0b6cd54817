using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting;

namespace Resume.Formats.Writers.Html;

/// <summary>The model of the page template.</summary>
/// <param name="Outline">The résumé.</param>
/// <param name="Title">The window's title: the name and the job title.</param>
/// <param name="Description">The description that search engines and previews show, or empty.</param>
/// <param name="JsonLd">The schema.org description of the person, or null if the source does not ask for it.</param>
/// <param name="StyleSheet">The complete CSS.</param>
/// <param name="ContentSecurityPolicy">What the page may load and run, or empty for no restriction.</param>
/// <param name="Header">The head of the résumé.</param>
/// <param name="Columns">The columns of the page, in reading order.</param>
public sealed record HtmlPage(
    Outline Outline,
    string Title,
    string Description,
    string? JsonLd,
    string StyleSheet,
    string ContentSecurityPolicy,
    HtmlHeader Header,
    ImmutableArray<HtmlColumn> Columns)
{
    private const int DescriptionLength = 160;

    internal static HtmlPage Create(WriterContext context, CancellationToken cancellationToken)
    {
        var (outline, settings) = (context.Outline, context.Document.SettingsOf("html"));
        var theme = context.Theme with
        {
            StartColumn = Typesetter.FindStartColumn(outline, context.Theme, context.Budget, cancellationToken),
        };
        var data = settings.Flag("jsonLd") ? Html.JsonLd.Render(context.Document) : null;
        var fonts = settings.Find("fonts")?.Values is ["none"] ? WebFonts.None : WebFonts.Create(context, cancellationToken);
        return new(
            outline,
            CreateTitle(outline.Header.Name.OneLine, outline.Header.Label.OneLine),
            CreateDescription(outline),
            data,
            HtmlStyleSheet.Create(theme, fonts, outline.Header.Photo, outline.RightToLeft) + PrintedHead.Render(theme, outline, fonts),
            theme.Html.ContentSecurityPolicy,
            HtmlHeader.Create(outline, theme),
            HtmlColumn.CreateAll(outline, theme));
    }

    /// <summary>The title of a page about a person, whose name or job title may be missing: HTML requires one.</summary>
    internal static string CreateTitle(params IEnumerable<string> parts)
    {
        var title = string.Join(" – ", parts.Select(part => part.Trim()).Where(part => part.Length > 0));
        return title.Length > 0 ? title : "Résumé";
    }

    private static string CreateDescription(Outline outline)
    {
        var summary = outline.Sections.FirstOrDefault(section => section.Id == "summary");
        var text = (summary?.Introduction.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text ?? outline.Header.Label).OneLine.Trim();
        if (text.Length <= DescriptionLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', DescriptionLength - 1);
        return text[..(space > 0 ? space : DescriptionLength)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
