using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Style;

/// <summary>A position at work with a beginning, and an end or none yet.</summary>
internal sealed record Position(PartialDate Start, PartialDate? End, SourceSpan Span)
{
    private const int MonthsOfAYear = 12;

    /// <summary>The months counted from year 0 on; of a year alone the last one in which it may have begun.</summary>
    public int LatestStart { get; } = Month(Start, MonthsOfAYear);

    /// <summary>Of a year alone, its first month.</summary>
    public int EarliestStart { get; } = Month(Start, 1);

    /// <summary>Of a year alone, its last month.</summary>
    public int LatestEnd { get; } = End is { } end ? Month(end, MonthsOfAYear) : int.MaxValue;

    /// <summary>The positions of `work`, by their beginning; an employer's roles instead of the employer, who spans them.</summary>
    public static ImmutableArray<Position> Of(ResumeDocument document) =>
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

    /// <summary>True where this one began before the other ended, at the coarser precision of the two dates.</summary>
    public bool BeginsBeforeTheEndOf(Position other) => other.End is not { } end || Start.CompareAtCoarserPrecision(end) < 0;

    private static int Month(PartialDate date, int otherwise) => (date.Year * MonthsOfAYear) + (date.Month ?? otherwise);
}
