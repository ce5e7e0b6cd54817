using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Resume.Tool.Comparing;

/// <summary>Finds the lines that differ between two texts.</summary>
internal static class TextDiff
{
    // As `diff -u`.
    private const int Context = 3;

    /// <summary>What a comparison costs: in the worst case, each line is compared with each line of the other text.</summary>
    public static long Cost(ComparedText before, ComparedText after) => (long)before.Lines.Length * after.Lines.Length;

    /// <summary>The passages that differ, each with the lines around it; none if the texts are the same.</summary>
    public static ImmutableArray<DiffHunk> Compare(ComparedText before, ComparedText after)
    {
        var blocks = Differ.Instance.CreateDiffs(
            string.Join('\n', before.Lines), string.Join('\n', after.Lines), ignoreWhiteSpace: false, ignoreCase: false, new LineChunker())
            .DiffBlocks;
        var hunks = ImmutableArray.CreateBuilder<DiffHunk>();
        for (var i = 0; i < blocks.Count;)
        {
            var next = i + 1;
            while (next < blocks.Count && blocks[next].DeleteStartA - EndOf(blocks[next - 1]) <= 2 * Context)
            {
                next++;
            }

            hunks.Add(CreateHunk(before.Lines, after.Lines, [.. blocks.Skip(i).Take(next - i)]));
            i = next;
        }

        return hunks.ToImmutable();
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static DiffHunk CreateHunk(string[] before, string[] after, ImmutableArray<DiffBlock> blocks)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var start = Math.Max(0, first.DeleteStartA - Context);
        var end = Math.Min(before.Length, EndOf(last) + Context);
        var lines = ImmutableArray.CreateBuilder<DiffLine>();
        var at = start;
        foreach (var block in blocks)
        {
            lines.AddRange(before[at..block.DeleteStartA].Select(line => new DiffLine(LineChange.None, line)));
            lines.AddRange(before[block.DeleteStartA..EndOf(block)].Select(line => new DiffLine(LineChange.Removed, line)));
            lines.AddRange(after.Skip(block.InsertStartB).Take(block.InsertCountB).Select(line => new DiffLine(LineChange.Added, line)));
            at = EndOf(block);
        }

        lines.AddRange(before[at..end].Select(line => new DiffLine(LineChange.None, line)));
        var heading = first.DeleteCountA > 0 ? FindHeading(before, first.DeleteStartA) : FindHeading(after, first.InsertStartB);
        return new(start, first.InsertStartB - (first.DeleteStartA - start), heading, lines.ToImmutable());
    }

    // A heading is the line above one of dashes.
    private static string? FindHeading(string[] lines, int index)
    {
        for (var i = Math.Min(index, lines.Length - 2); i >= 0; i--)
        {
            if (lines[i].Length > 0 && lines[i + 1].Length > 0 && lines[i + 1].All(c => c == '-'))
            {
                return lines[i];
            }
        }

        return null;
    }
}
