using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>The model of the page template.</summary>
/// <param name="Outline">The résumé.</param>
/// <param name="Title">The window's title: the name and the job title.</param>
/// <param name="Description">The description that search engines and previews show, or empty.</param>
/// <param name="JsonLd">The schema.org description of the person, or null if the source does not ask for it.</param>
/// <param name="StyleSheet">The complete CSS.</param>
/// <param name="Photo">The photo, or null.</param>
/// <param name="Sections">The sections, each with its id for links.</param>
internal sealed record HtmlPage(
    Outline Outline,
    string Title,
    string Description,
    string? JsonLd,
    string StyleSheet,
    HtmlPhoto? Photo,
    ImmutableArray<HtmlSection> Sections)
{
    private const int DescriptionLength = 160;

    public static HtmlPage Create(WriterContext context)
    {
        var outline = context.Outline;
        var photo = HtmlPhoto.Create(outline.Header.Photo, context.Theme.Header.Photo);
        var data = context.Document.SettingsOf("html").Flag("jsonLd") ? Html.JsonLd.Render(context.Document) : null;
        return new(
            outline,
            CreateTitle(outline.Header.Name.PlainText, outline.Header.Label.PlainText),
            CreateDescription(outline),
            data,
            HtmlStyleSheet.Create(context.Theme, outline.Header.Photo) + PrintedHead.Render(context.Theme, outline),
            photo,
            HtmlSection.CreateAll(outline));
    }

    /// <summary>The title of a page about a person, whose name or job title may be missing: HTML requires one.</summary>
    public static string CreateTitle(params IEnumerable<string> parts)
    {
        var title = string.Join(" – ", parts.Select(part => part.Trim()).Where(part => part.Length > 0));
        return title.Length > 0 ? title : "Résumé";
    }

    private static string CreateDescription(Outline outline)
    {
        var summary = outline.Sections.FirstOrDefault(section => section.Id == "summary");
        var text = (summary?.Introduction.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text ?? outline.Header.Label).PlainText.Trim();
        if (text.Length <= DescriptionLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', DescriptionLength - 1);
        return text[..(space > 0 ? space : DescriptionLength)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
