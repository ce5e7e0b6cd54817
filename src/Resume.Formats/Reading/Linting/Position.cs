using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Linting;

/// <summary>A position at work: a start, and an end unless it is the current one.</summary>
internal sealed record Position(PartialDate Start, PartialDate? End, SourceSpan Span)
{
    private const int MonthsOfAYear = 12;

    /// <summary>The month of the start, counted from year 0; the first month if only the year is known.</summary>
    public int EarliestStart { get; } = Month(Start, 1);

    /// <summary>The month of the end, counted from year 0; the last month if only the year is known.</summary>
    public int LatestEnd { get; } = End is { } end ? Month(end, MonthsOfAYear) : int.MaxValue;

    /// <summary>The positions of `work`, ordered by start; the roles of an employer instead of the employer itself.</summary>
    public static ImmutableArray<Position> FindAll(ResumeDocument document) =>
    [
        .. document.Sections.Where(section => section.Id == "work")
            .SelectMany(section => section.Entries.OfType<Work>())
            .SelectMany(work => work.Roles.IsEmpty ? [work] : work.Roles.AsEnumerable<Entry>())
            .Select(entry => entry.Period)
            .OfType<Period>()
            .Where(period => period.Words is null && period.Start is not null && (period.End is not null || period.IsPresent))
            .Select(period => new Position(period.Start!.Value, period.End, period.Span))
            .OrderBy(position => position.EarliestStart).ThenBy(position => position.Start.Day ?? 1),
    ];

    /// <summary>True if this position began before the other one ended, at the coarser precision of the two dates.</summary>
    public bool BeginsBeforeTheEndOf(Position other) => other.End is not { } end || Start.CompareAtCoarserPrecision(end) < 0;

    private static int Month(PartialDate date, int defaultMonth) => (date.Year * MonthsOfAYear) + (date.Month ?? defaultMonth);
}
