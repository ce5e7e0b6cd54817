using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml.Experimental;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>
/// Adds the running head as a header part. A program that takes the text of a document from its parts by their usual names finds the words
/// of the résumé once: the head repeats the name.
/// </summary>
internal static class RunningHeadPart
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    private static readonly Uri Place = new("/word/runningHead.xml", UriKind.Relative);

    public static void Add(WordprocessingDocument document, MainDocumentPart main, string id, Header head)
    {
        var package = document.GetPackage();
        var part = package.CreatePart(Place, ContentType, CompressionOption.NotCompressed);
        package.GetPart(main.Uri).Relationships.Create(Place, TargetMode.Internal, Type, id);
        using var writer = XmlWriter.Create(part.GetStream(FileMode.Create, FileAccess.Write));
        head.WriteTo(writer);
    }
}
