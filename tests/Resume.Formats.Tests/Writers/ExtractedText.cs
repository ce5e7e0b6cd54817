using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Resume.Formats.Tests.Writers;

/// <summary>What a reader of a file gets as its text. A format that is not known here fails the tests of the day it is added.</summary>
internal static class ExtractedText
{
    public static string Of(string format, byte[] content) => format switch
    {
        "txt" => Encoding.UTF8.GetString(content),
        "html" => new HtmlParser().ParseDocument(new MemoryStream(content)).Body!.TextContent,
        "docx" => OfDocx(content),
        "pdf" => OfPdf(content),
        _ => throw new NotSupportedException($"say how the text of `{format}` is read back"),
    };

    private static string OfDocx(byte[] content)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(content));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return string.Join('\n', XDocument.Load(part).Descendants(w + "p").Select(paragraph => string.Concat(paragraph.Descendants(w + "t").Select(text => text.Value))));
    }

    private static string OfPdf(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return string.Join('\n', pdf.GetPages().Select(OfPdfPage));
    }

    // Letters of Arabic and Hebrew stand in a file as on its page, from left to right, under a mark that says so: ISO 32000-1, 14.8.2.3.3.
    private static string OfPdfPage(Page page)
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

    private static IEnumerable<MarkedContentElement> WithChildren(MarkedContentElement mark) => mark.Children.SelectMany(WithChildren).Prepend(mark);
}
