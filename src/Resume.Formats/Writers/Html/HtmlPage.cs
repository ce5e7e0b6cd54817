using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Resources;

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

    private static readonly Lazy<string> SharedCss = new(() => ReadCss("resume.css"));
    private static readonly Lazy<string> PhotoCss = new(() => ReadCss("photo.css"));

    public static HtmlPage Create(WriterContext context)
    {
        var outline = context.Outline;
        var photo = HtmlPhoto.Create(outline.Header.Photo, context.Theme.Header.Photo);
        var data = context.Document.SettingsOf("html").Flag("jsonLd") ? Html.JsonLd.Render(context.Document) : null;
        return new(
            outline,
            CreateTitle(outline.Header),
            CreateDescription(outline),
            data,
            CreateStyleSheet(context),
            photo,
            HtmlSection.CreateAll(outline));
    }

    private static string CreateStyleSheet(WriterContext context)
    {
        var css = ThemeCss.Render(context.Theme) + SharedCss.Value;
        return context.Outline.Header.Photo is { } photo ? css + ThemeCss.Render(context.Theme.Header.Photo, photo) + PhotoCss.Value : css;
    }

    private static string ReadCss(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Read("Writers/Html/" + name));

    private static string CreateTitle(Header header)
    {
        var parts = new[] { header.Name, header.Label }.Select(text => text.PlainText.Trim()).Where(text => text.Length > 0);
        var title = string.Join(" – ", parts);

        // Both may be missing, but HTML requires a title.
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
