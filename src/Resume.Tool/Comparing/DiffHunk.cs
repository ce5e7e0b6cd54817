using System.Collections.Immutable;

namespace Resume.Tool.Comparing;

/// <summary>A passage in which two texts differ.</summary>
/// <param name="BeforeStart">Its first line in the first text, from 0.</param>
/// <param name="AfterStart">Its first line in the second text, from 0.</param>
/// <param name="Heading">The heading of the section of its first change; null above all sections.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record DiffHunk(int BeforeStart, int AfterStart, string? Heading, ImmutableArray<DiffLine> Lines);

/// <summary>A line of one of two texts, or of both.</summary>
internal readonly record struct DiffLine(LineChange Change, string Text);

/// <summary>What became of a line.</summary>
internal enum LineChange
{
    None,
    Removed,
    Added,
}
