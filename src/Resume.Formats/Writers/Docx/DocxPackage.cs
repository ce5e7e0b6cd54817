using System.IO.Packaging;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx.Parts;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>The parts of the document and their relationships, with ids of our choice: the library would choose random ones.</summary>
/// <param name="Content">The package.</param>
/// <param name="Stored">The content of the parts that are empty there, by name.</param>
internal sealed record DocxPackage(MemoryStream Content, IReadOnlyDictionary<string, StoredPart> Stored) : IDisposable
{
    private const string HeadId = "rIdHeader";

    public static DocxPackage Build(WriterContext context, CancellationToken cancellationToken)
    {
        var outline = context.Outline;
        var layout = WordPages.Plan(context, cancellationToken);
        var theme = layout.Theme;
        using var measured = layout.Faces.IsEmpty ? null : new MeasuredWidths(theme, outline, context.Budget);
        TextWidths widths = measured is null ? new EstimatedWidths() : measured;
        var stream = new MemoryStream();
        Dictionary<string, StoredPart> stored;
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // DeterministicZip compresses the package.
            package.CompressionOption = CompressionOption.NotCompressed;
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rIdDocument");

            var fonts = new FontSlots(layout, outline);
            var runs = new RunPropertiesFactory(layout, fonts);
            var styles = new ParagraphStyles(theme, outline);
            var numbering = new ListNumbering(theme);
            var links = new Hyperlinks(main, context.Diagnostics);
            var builder = new RunBuilder(theme, outline.Language, fonts, runs);
            var inlines = new InlineWriter(builder, links, outline.RightToLeft, context.Budget, cancellationToken);
            var photos = new PhotoWriter(main, theme, outline.RightToLeft);
            var body = new BodyWriter(theme, widths, outline, styles, numbering, inlines, runs, photos);

            // As in the PDF, there is none where the margin is too small for it.
            var hasHead = theme.Styles.Footer.LineHeight <= theme.Page.MarginTop;
            main.Document = new Document(body.Write(hasHead ? HeadId : null, cancellationToken));
            var hasExactLines = layout.HasExactLinesFor(main.Document.InnerText);
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles =
                new StyleDefinitions(theme, outline, styles, runs, fonts, hasExactLines).Build();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = numbering.Build();
            if (hasHead)
            {
                var head = new RunningHeadWriter(outline, styles, inlines, widths, theme.Page.TextWidth).Write(body.Pages);
                RunningHeadPart.Add(package, main, HeadId, head);
            }

            stored = DocumentFonts.Write(main.AddNewPart<FontTablePart>("rIdFonts"), layout, fonts);
            if (photos.PartName is { } name && outline.Header.Photo is { } photo)
            {
                stored.Add(name, StoredPart.Store(photo.Stored));
            }

            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings =
                DocumentSettings.Build(outline, theme.Justify, !layout.Faces.IsEmpty);
            WriteXml(main.AddNewPart<ThemePart>("rIdTheme"), DocumentTheme.Build(theme, fonts));
            WriteXml(package.AddNewPart<CoreFilePropertiesPart>("rIdCore"), DocumentProperties.Core(outline));
            WriteXml(package.AddNewPart<ExtendedFilePropertiesPart>("rIdExtended"), DocumentProperties.Extended);
        }

        stream.Position = 0;
        return new(stream, stored);
    }

    public void Dispose() => Content.Dispose();

    private static void WriteXml(OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }
}
