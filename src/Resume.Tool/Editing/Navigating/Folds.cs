using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>What can be folded: keys and items on several lines, and comments.</summary>
internal static class Folds
{
    private const int Most = 5_000;

    public static IReadOnlyList<FoldingRange> Find(EditedText text) =>
    [
        .. text.Tree.All().Where(node => node.Parent is not null)
            .Select(node => (Start: text.Lines.LineOf(node.Member?.KeyStart ?? node.Start), End: text.Lines.LineOf(node.End)))
            .Where(fold => fold.End > fold.Start)
            .DistinctBy(fold => fold.Start)
            .Select(fold => new FoldingRange(fold.Start, fold.End))
            .Concat(Comments(text))
            .Take(Most)
            .OrderBy(fold => fold.StartLine),
    ];

    private static IEnumerable<FoldingRange> Comments(EditedText text)
    {
        var start = -1;
        for (var line = 0; line <= text.Lines.Count; line++)
        {
            var isComment = line < text.Lines.Count
                && text.Text.AsSpan(text.Lines.StartOf(line), text.Lines.EndOf(line) - text.Lines.StartOf(line)).TrimStart() is ['#', ..];
            if (isComment)
            {
                start = start < 0 ? line : start;
                continue;
            }

            if (start >= 0 && line - 1 > start)
            {
                yield return new(start, line - 1, "comment");
            }

            start = -1;
        }
    }
}
