using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Linting;

/// <summary>
/// Finds overlapping positions and gaps between them. Each position is compared with the longest-lasting one of those that began earlier.
/// </summary>
internal static class PositionChecks
{
    public static IEnumerable<Diagnostic> FindOverlaps(ImmutableArray<Position> positions) =>
        from pair in PairWithLongestBefore(positions)
        where pair.Position.BeginsBeforeTheEndOf(pair.Before) && pair.Before.BeginsBeforeTheEndOf(pair.Position)
        select SemanticDiagnostics.OverlappingPositions(pair.Position.Span, pair.Before.Span);

    // For a year without a month, the month that makes the gap smaller is assumed: a gap is reported only where there must be one.
    public static IEnumerable<Diagnostic> FindGaps(ImmutableArray<Position> positions, int maxMonths) =>
        from pair in PairWithLongestBefore(positions)
        let months = pair.Before.End is null ? 0 : pair.Position.EarliestStart - pair.Before.LatestEnd - 1
        where months > maxMonths
        select SemanticDiagnostics.GapBetweenPositions(pair.Position.Span, months, pair.Before.Span);

    private static IEnumerable<(Position Position, Position Before)> PairWithLongestBefore(ImmutableArray<Position> positions)
    {
        var longest = positions.FirstOrDefault();
        foreach (var position in positions.Skip(1))
        {
            yield return (position, longest!);
            longest = position.LatestEnd > longest!.LatestEnd ? position : longest;
        }
    }
}
