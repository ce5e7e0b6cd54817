using System.IO.Compression;
using System.Xml.Linq;

namespace Resume.Tool.Serving;

/// <summary>A paragraph of a Word document.</summary>
/// <param name="Style">The identifier of its style, such as `Heading1`; empty for the default one.</param>
/// <param name="Text">Its text; a tab where the document has one.</param>
internal sealed record WordParagraph(string Style, string Text);

/// <summary>Reads the paragraphs of a Word document in the order in which Word, screen readers and résumé parsers read them.</summary>
internal static class WordText
{
    private const string Body = "word/document.xml";
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<WordParagraph> Read(ReadOnlyMemory<byte> file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.ToArray()));
        using var stream = archive.GetEntry(Body)!.Open();
        return [.. XDocument.Load(stream, LoadOptions.PreserveWhitespace)
            .Descendants(Word + "p")
            .Select(paragraph => new WordParagraph(FindStyle(paragraph), FindText(paragraph)))
            .Where(paragraph => paragraph.Text.Length > 0)];
    }

    private static string FindStyle(XElement paragraph) =>
        paragraph.Element(Word + "pPr")?.Element(Word + "pStyle")?.Attribute(Word + "val")?.Value ?? "";

    // A paragraph may contain others, in a text box.
    private static string FindText(XElement paragraph) => string.Concat(paragraph
        .Descendants(Word + "r")
        .Where(run => run.Ancestors(Word + "p").First() == paragraph)
        .Elements()
        .Select(part => part.Name.LocalName switch { "t" => part.Value, "tab" => "\t", "br" or "cr" => "\n", _ => "" })).Trim();
}
