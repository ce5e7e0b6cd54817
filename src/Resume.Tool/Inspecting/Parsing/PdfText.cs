using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>The text of a finished PDF, read with a library that knows nothing of how we write it.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="Lines">Its lines, in the order of the file.</param>
internal sealed record PdfText(int Pages, ImmutableArray<PdfLine> Lines)
{
    private const string Reversed = "ReversedChars";

    public static PdfText Read(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        var lines = new PdfLineBuilder();
        foreach (var page in pdf.GetPages())
        {
            foreach (var (value, place) in InReadingOrder(page))
            {
                lines.Add(page.Number, value, place.StartBaseLine.X, place.EndBaseLine.X, place.StartBaseLine.Y, place.PointSize);
            }
        }

        return new(pdf.NumberOfPages, lines.Build());
    }

    // Hebrew and Arabic letters are in the order of the page, from left to right, in content that says so: ISO 32000-1, 14.8.2.3.3.
    private static IEnumerable<(string Value, Letter Place)> InReadingOrder(Page page)
    {
        var reversals = new Dictionary<Letter, MarkedContentElement>(ReferenceEqualityComparer.Instance);
        foreach (var mark in page.GetMarkedContents().SelectMany(WithChildren).Where(mark => mark.Tag == Reversed))
        {
            foreach (var letter in mark.Letters)
            {
                reversals[letter] = mark;
            }
        }

        for (var i = 0; i < page.Letters.Count;)
        {
            if (!reversals.TryGetValue(page.Letters[i], out var mark))
            {
                yield return (page.Letters[i].Value, page.Letters[i]);
                i++;
                continue;
            }

            foreach (var (place, letter) in mark.Letters.Zip(Enumerable.Reverse(mark.Letters)))
            {
                yield return (letter.Value, place);
            }

            i += mark.Letters.Count;
        }
    }

    private static IEnumerable<MarkedContentElement> WithChildren(MarkedContentElement mark) =>
        mark.Children.SelectMany(WithChildren).Prepend(mark);
}
