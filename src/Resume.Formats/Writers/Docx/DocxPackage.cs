using System.IO.Packaging;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Resume.Formats.Writers.Docx;

/// <summary>The parts of the document and their relationships, each with an id of its own choosing: the library would make them up at random.</summary>
internal static class DocxPackage
{
    private const string FooterId = "rIdFooter";

    public static MemoryStream Build(WriterContext context, CancellationToken cancellationToken)
    {
        var (theme, outline) = (context.Theme, context.Outline);
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // What is packed here is unpacked at once, to be packed the same way everywhere.
            package.CompressionOption = CompressionOption.NotCompressed;
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rIdDocument");

            var fonts = new FontSlots(theme, outline);
            var runs = new RunFormat(theme, fonts);
            var styles = new ParagraphStyles(theme);
            var numbering = new Numbering(theme);
            var inlines = new InlineWriter(new RunMaker(theme, fonts, runs), new Hyperlinks(main, context.Diagnostics), outline.RightToLeft);

            var photos = new PhotoWriter(main, theme.Header.Photo, outline.RightToLeft);
            main.Document = new Document(new BodyWriter(theme, outline, styles, numbering, inlines, runs, photos).Write(FooterId, cancellationToken));
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = new StyleSheet(theme, outline, styles, runs, fonts).Build();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = numbering.Build();
            main.AddNewPart<FooterPart>(FooterId).Footer = FooterWriter.Write(outline, styles, inlines);
            main.AddNewPart<FontTablePart>("rIdFonts").Fonts = FontTable.Build(theme);
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = DocumentSettings.Build(outline, theme);
            Feed(main.AddNewPart<ThemePart>("rIdTheme"), DocumentTheme.Build(theme, fonts));
            Feed(package.AddNewPart<CoreFilePropertiesPart>("rIdCore"), DocumentProperties.Core(outline));
            Feed(package.AddNewPart<ExtendedFilePropertiesPart>("rIdExtended"), DocumentProperties.Extended);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }
}
