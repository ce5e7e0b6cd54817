using System.Collections.Immutable;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Career;

/// <summary>Years by employer, gaps and overlaps.</summary>
internal sealed record CareerSummary(
    ImmutableArray<EmployerTime> Employers, int WorkMonths, ImmutableArray<Gap> Gaps, ImmutableArray<Overlap> Overlaps)
{
    public static CareerSummary Create(ImmutableArray<Occupation> occupations, int today)
    {
        var work = occupations.Where(occupation => occupation.Kind == OccupationKind.Work).ToList();
        return new(
            [
                .. occupations.Where(occupation => occupation.Kind != OccupationKind.Education)
                    .GroupBy(occupation => (occupation.Kind, Name: occupation.Place.ToUpperInvariant()))
                    .Select(group => Sum(group.Key.Kind, [.. group.OrderByDescending(occupation => occupation.Tenure.End)]))
                    .OrderBy(employer => employer.Kind)
                    .ThenByDescending(employer => employer.Months),
            ],
            CountMonths(work),
            [.. FindGaps(occupations, today)],
            [.. FindOverlaps(work)]);
    }

    private static EmployerTime Sum(OccupationKind kind, ImmutableArray<Occupation> occupations) =>
        new(occupations[0].Place, kind, CountMonths(occupations), occupations);

    // One role of years without months is the middle of what is possible; of several, the months that any of them may have count once.
    private static int CountMonths(IReadOnlyList<Occupation> occupations)
    {
        if (occupations is [var only])
        {
            return only.Tenure.Length;
        }

        var (months, covered) = (0, int.MinValue);
        foreach (var tenure in occupations.Select(occupation => Middle(occupation.Tenure)).OrderBy(tenure => tenure.First))
        {
            months += Math.Max(0, tenure.Last - Math.Max(tenure.First - 1, covered));
            covered = Math.Max(covered, tenure.Last);
        }

        return months;
    }

    private static (int First, int Last) Middle(Tenure tenure)
    {
        var first = (tenure.Start + tenure.LatestStart + 1) / 2;
        return (first, first + tenure.Length - 1);
    }

    // At their longest: a gap is certain.
    private static IEnumerable<Gap> FindGaps(ImmutableArray<Occupation> occupations, int today)
    {
        Occupation? latest = null;
        foreach (var next in occupations.OrderBy(occupation => occupation.Tenure.Start).ThenBy(occupation => occupation.Tenure.End))
        {
            if (latest is not null && next.Tenure.Start > latest.Tenure.End + 1)
            {
                yield return new(latest.Tenure.End + 1, next.Tenure.Start - 1, latest, next);
            }

            latest = latest is null || next.Tenure.End > latest.Tenure.End ? next : latest;
        }

        // The month that has begun is not a gap yet.
        if (latest is not null && latest.Tenure.End + 1 < today)
        {
            yield return new(latest.Tenure.End + 1, today - 1, latest, Before: null);
        }
    }

    // At their shortest: an overlap is certain. A month in which one ends and another begins is none.
    private static IEnumerable<Overlap> FindOverlaps(List<Occupation> work) =>
        from pair in work.SelectMany((one, index) => work.Skip(index + 1).Select(other => (one, other)))
        where !pair.one.Place.Equals(pair.other.Place, StringComparison.OrdinalIgnoreCase)
        let first = Math.Max(pair.one.Tenure.LatestStart, pair.other.Tenure.LatestStart)
        let last = Math.Min(pair.one.Tenure.EarliestEnd, pair.other.Tenure.EarliestEnd)
        where last > first
        orderby first
        let isInOrder = pair.one.Tenure.Start <= pair.other.Tenure.Start
        select isInOrder ? new Overlap(first, last, pair.one, pair.other) : new Overlap(first, last, pair.other, pair.one);
}
