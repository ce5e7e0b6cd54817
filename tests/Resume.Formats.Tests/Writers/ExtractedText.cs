using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Resume.Formats.Writers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Resume.Formats.Tests.Writers;

/// <summary>Extracts the text of a file as its readers do. A new format fails these tests until it is added here.</summary>
internal static class ExtractedText
{
    /// <summary>The formats that show the outline. JSON has the document, without labels and in an order of its own.</summary>
    public static IEnumerable<string> Formats { get; } =
        [.. ResumeWriters.All.Select(writer => writer.Format).Where(format => format != "json")];

    public static string Read(string format, byte[] content) => format switch
    {
        "txt" => Encoding.UTF8.GetString(content),
        "html" => new HtmlParser().ParseDocument(new MemoryStream(content)).Body!.TextContent,
        "docx" => ReadDocx(content),
        "pdf" => ReadPdf(content),
        "json" => string.Join('\n', Strings(JsonNode.Parse(content)!)),
        "md" => RenderedMarkdown.Text(Encoding.UTF8.GetString(content)),
        _ => throw new NotSupportedException($"the text of `{format}` cannot be extracted; add it here"),
    };

    private static IEnumerable<string> Strings(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(member => Strings(member.Value!)),
        JsonArray list => list.SelectMany(item => Strings(item!)),
        _ => [node.GetValue<string>()],
    };

    private static string ReadDocx(byte[] content)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(content));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var paragraphs = XDocument.Load(part).Descendants(w + "p");
        return string.Join('\n', paragraphs.Select(paragraph => string.Concat(paragraph.Descendants(w + "t").Select(text => text.Value))));
    }

    private static string ReadPdf(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return string.Join('\n', pdf.GetPages().Select(ReadPdfPage));
    }

    // Arabic and Hebrew letters are in visual order, from left to right, in content that is marked as ReversedChars: ISO 32000-1,
    // 14.8.2.3.3.
    private static string ReadPdfPage(Page page)
    {
        var reversed = new Dictionary<Letter, MarkedContentElement>(ReferenceEqualityComparer.Instance);
        foreach (var mark in page.GetMarkedContents().SelectMany(WithChildren).Where(mark => mark.Tag == "ReversedChars"))
        {
            foreach (var letter in mark.Letters)
            {
                reversed[letter] = mark;
            }
        }

        var text = new StringBuilder();
        for (var i = 0; i < page.Letters.Count;)
        {
            var count = reversed.TryGetValue(page.Letters[i], out var reversal) ? reversal.Letters.Count : 1;
            var part = string.Concat(page.Letters.Skip(i).Take(count).Select(letter => letter.Value));
            text.Append(reversal is null ? part : string.Concat(part.EnumerateRunes().Reverse()));
            i += count;
        }

        return text.ToString();
    }

    private static IEnumerable<MarkedContentElement> WithChildren(MarkedContentElement mark) =>
        mark.Children.SelectMany(WithChildren).Prepend(mark);
}
