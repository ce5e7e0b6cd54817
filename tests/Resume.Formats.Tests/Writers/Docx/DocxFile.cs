using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Outlining;
using Outline = Resume.Formats.Outlining.Outline;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>Opens a written document for assertions.</summary>
internal sealed class DocxFile : IDisposable
{
    private DocxFile(byte[] content) => Package = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);

    public WordprocessingDocument Package { get; }

    public MainDocumentPart Main => Package.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public IEnumerable<Style> Styles => Main.StyleDefinitionsPart!.Styles!.Elements<Style>();

    public static async Task<DocxFile> WriteAsync(
        Outline outline,
        string theme = "classic",
        string country = "US",
        int? maxPages = null,
        string? fonts = null,
        string tokens = "{}") =>
        new(await Fixtures.WriteAsync(outline, theme, country, maxPages: maxPages, fonts: fonts, tokens: tokens));

    public static Task<DocxFile> WriteAsync(params Section[] sections) =>
        WriteAsync(Fixtures.NameAlone with { Sections = [.. sections] });

    public Style Style(string id) => Styles.Single(style => style.StyleId == id);

    /// <summary>All paragraphs of the body in reading order, including those of tables.</summary>
    public IEnumerable<Paragraph> Paragraphs => Body.Descendants<Paragraph>();

    public Paragraph ParagraphOf(string text) => Paragraphs.Single(paragraph => TextOf(paragraph) == text);

    public static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal";

    public static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants<Run>().SelectMany(run => run.ChildElements).Select(element => element switch
        {
            WordText text => text.Text,
            TabChar => "\t",
            Break => "\n",
            _ => "",
        }));

    /// <summary>The list and level of a paragraph, from itself or its style, or null if it is not a list item.</summary>
    public (int List, int Level)? ListOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var style = Style(StyleOf(paragraph)).StyleParagraphProperties?.NumberingProperties;
        return (own ?? style)?.NumberingId?.Val is { } id
            ? (id, (own ?? style)!.NumberingLevelReference?.Val?.Value ?? 0)
            : null;
    }

    public void Dispose() => Package.Dispose();
}
