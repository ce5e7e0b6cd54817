using UglyToad.PdfPig.Content;

namespace Resume.Formats.Tests.Privacy;

/// <summary>The text of a page as PdfPig finds it, in the order of its content; what is marked as an artifact apart.</summary>
internal static class PdfPigText
{
    public static (string Body, string Artifacts) Read(Page page)
    {
        var marks = page.GetMarkedContents().SelectMany(WithChildren).ToList();
        var artifacts = marks.Where(mark => mark.IsArtifact || mark.Tag == "Artifact").SelectMany(mark => WithChildren(mark))
            .SelectMany(mark => mark.Letters).ToHashSet<Letter>(ReferenceEqualityComparer.Instance);

        // Arabic and Hebrew letters are in visual order there: ISO 32000-1, 14.8.2.3.3.
        var reversed = new Dictionary<Letter, MarkedContentElement>(ReferenceEqualityComparer.Instance);
        var reversals = marks.Where(mark => mark.Tag == "ReversedChars");
        foreach (var (mark, letter) in reversals.SelectMany(mark => mark.Letters, (mark, letter) => (mark, letter)))
        {
            reversed[letter] = mark;
        }

        var (body, artifact) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        for (var i = 0; i < page.Letters.Count;)
        {
            var letter = page.Letters[i];
            var count = reversed.TryGetValue(letter, out var reversal) ? reversal.Letters.Count : 1;
            var part = string.Concat(page.Letters.Skip(i).Take(count).Select(each => each.Value));
            (artifacts.Contains(letter) ? artifact : body)
                .Append(reversal is null ? part : string.Concat(part.EnumerateRunes().Reverse()));
            i += count;
        }

        return (body.ToString(), artifact.ToString());
    }

    private static IEnumerable<MarkedContentElement> WithChildren(MarkedContentElement mark) =>
        mark.Children.SelectMany(WithChildren).Prepend(mark);
}
