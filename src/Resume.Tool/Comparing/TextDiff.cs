using System.Collections.Immutable;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Resume.Tool.Comparing;

/// <summary>The lines that differ between two plain texts of résumés, in passages with a few lines around them.</summary>
internal static class TextDiff
{
    // Lines before and after a change: enough to see which entry it is in.
    private const int Context = 2;

    /// <summary>The passages in the order of the texts; none if the texts are the same.</summary>
    public static ImmutableArray<DiffPassage> Compare(string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines.Select(ToLine).ToList();
        var passages = ImmutableArray.CreateBuilder<DiffPassage>();
        for (var start = 0; FindChange(lines, start) is >= 0 and var first;)
        {
            var last = first;
            while (FindChange(lines, last + 1) is >= 0 and var next && next - last <= (2 * Context) + 1)
            {
                last = next;
            }

            var (from, to) = (Math.Max(start, first - Context), Math.Min(lines.Count, last + 1 + Context));
            passages.Add(new(FindHeading(lines, first), [.. lines[from..to]]));
            start = to;
        }

        return passages.ToImmutable();
    }

    private static DiffLine ToLine(DiffPiece piece) => new(
        piece.Type switch
        {
            ChangeType.Deleted => '-',
            ChangeType.Inserted => '+',
            _ => ' ',
        },
        piece.Text ?? "");

    private static int FindChange(List<DiffLine> lines, int start) =>
        start >= lines.Count ? -1 : lines.FindIndex(start, line => line.Mark != ' ');

    // A heading is the line above one of dashes.
    private static string? FindHeading(List<DiffLine> lines, int index)
    {
        for (var i = Math.Min(index, lines.Count - 2); i >= 0; i--)
        {
            if (lines[i].Text.Length > 0 && lines[i + 1].Text is ['-', ..] rule && rule.All(c => c == '-'))
            {
                return lines[i].Text;
            }
        }

        return null;
    }
}

/// <summary>Lines that follow each other in at least one of two texts.</summary>
/// <param name="Heading">The heading of the section that they are in; null above the first one.</param>
/// <param name="Lines">The lines.</param>
internal sealed record DiffPassage(string? Heading, ImmutableArray<DiffLine> Lines);

/// <summary>A line of two texts.</summary>
/// <param name="Mark">`-` for a line of the first text only, `+` for one of the second only, a space for one of both.</param>
/// <param name="Text">The line.</param>
internal readonly record struct DiffLine(char Mark, string Text);
