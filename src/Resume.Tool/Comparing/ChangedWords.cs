using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Resume.Tool.Comparing;

/// <summary>Finds the words of a line that its successor does not have, and the other way round.</summary>
internal static class ChangedWords
{
    // A longer line costs too much, and no one sees single words in it.
    private const int LongestLine = 2000;

    /// <summary>The parts of both lines; a whole line is one part if the lines have little in common.</summary>
    public static (ImmutableArray<LinePart> Before, ImmutableArray<LinePart> After) Find(string before, string after)
    {
        if (before.Length > LongestLine || after.Length > LongestLine)
        {
            return ([new(before, false)], [new(after, false)]);
        }

        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        var (oldChanged, newChanged) = (new bool[diff.PiecesOld.Count], new bool[diff.PiecesNew.Count]);
        foreach (var block in diff.DiffBlocks)
        {
            oldChanged.AsSpan(block.DeleteStartA, block.DeleteCountA).Fill(true);
            newChanged.AsSpan(block.InsertStartB, block.InsertCountB).Fill(true);
        }

        var kept = diff.PiecesOld.Where((piece, i) => !oldChanged[i]).Sum(piece => piece.Length);
        return kept * 3 < Math.Max(before.Length, after.Length)
            ? ([new(before, false)], [new(after, false)])
            : (Join(diff.PiecesOld, oldChanged), Join(diff.PiecesNew, newChanged));
    }

    private static ImmutableArray<LinePart> Join(IReadOnlyList<string> pieces, bool[] changed)
    {
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i;
            while (end < pieces.Count && changed[end] == changed[i])
            {
                end++;
            }

            parts.Add(new(string.Concat(pieces.Skip(i).Take(end - i)), changed[i]));
            i = end;
        }

        return parts.ToImmutable();
    }
}

/// <summary>A part of a line.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsChanged">True if the other line does not have it.</param>
internal readonly record struct LinePart(string Text, bool IsChanged);
