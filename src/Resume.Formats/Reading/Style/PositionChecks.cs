using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Style;

/// <summary>Positions beside and after one another. Each is compared with the one that lasts longest of those that began earlier.</summary>
internal static class PositionChecks
{
    public static void Overlaps(ImmutableArray<Position> positions, ReadingContext context)
    {
        foreach (var (position, before) in WithLongestBefore(positions))
        {
            if (position.BeginsBeforeTheEndOf(before) && before.BeginsBeforeTheEndOf(position))
            {
                context.Report(SemanticDiagnostics.OverlappingPositions(position.Span, before.Span));
            }
        }
    }

    // Of a year alone the month is taken that makes the gap smaller: nobody is told of a gap that there may not be.
    public static void Gaps(ImmutableArray<Position> positions, int most, ReadingContext context)
    {
        foreach (var (position, before) in WithLongestBefore(positions))
        {
            var months = before.End is null ? 0 : position.EarliestStart - before.LatestEnd - 1;
            if (months > most)
            {
                context.Report(SemanticDiagnostics.GapBetweenPositions(position.Span, months, before.Span));
            }
        }
    }

    private static IEnumerable<(Position Position, Position Before)> WithLongestBefore(ImmutableArray<Position> positions)
    {
        var longest = positions.FirstOrDefault();
        foreach (var position in positions.Skip(1))
        {
            yield return (position, longest!);
            longest = position.LatestEnd > longest!.LatestEnd ? position : longest;
        }
    }
}
