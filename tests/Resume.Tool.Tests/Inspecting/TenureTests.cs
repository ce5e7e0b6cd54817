using Resume.Formats.Model;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Tests.Inspecting;

/// <summary>Months, gaps and overlaps.</summary>
public class TenureTests
{
    private static readonly int Today = Tenure.Number(2026, 11);

    [Fact]
    public void MonthsCountWithTheFirstAndTheLast()
    {
        Assert.Equal(1, Create("2015-05", "2015-05").Length);
        Assert.Equal(22, Create("2015-05", "2017-02").Length);
        Assert.Equal("2015-05 – 2017-02", Create("2015-05", "2017-02").Describe());
    }

    [Fact]
    public void YearsWithoutMonthsAreTheMiddleOfWhatIsPossible()
    {
        var tenure = Create("2015", "2017");

        Assert.Equal((24, false), (tenure.Length, tenure.IsExact));
        Assert.Equal("2015 – 2017", tenure.Describe());
        Assert.Equal("about 2 years", Duration.Describe(tenure.Length, tenure.IsExact));
    }

    [Fact]
    public void CurrentPositionLastsUntilToday() => Assert.Equal(2, Create("2026-10", null).Length);

    [Fact]
    public void WhatStartsLaterIsNotCounted() => Assert.Null(Tenure.Create(new(new(2027, 1), IsPresent: true), Today));

    [Fact]
    public void GapIsCertain()
    {
        // Both could be in 2016: the first until its end, the second from its start.
        Assert.Empty(Summarize(Work("A", "2015", "2016"), Work("B", "2016", null)).Gaps);
        Assert.Empty(Summarize(Work("A", "2015-01", "2016-05"), Work("B", "2016-06", null)).Gaps);

        var gap = Assert.Single(Summarize(Work("A", "2015-01", "2016-05"), Work("B", "2016-09", null)).Gaps);

        Assert.Equal(("2016-06", "2016-08", 3), (Tenure.Name(gap.First), Tenure.Name(gap.Last), gap.Months));
        Assert.Equal(("A", "B"), (gap.After.Place, gap.Before!.Place));
    }

    [Fact]
    public void EducationFillsAGap() => Assert.Empty(Summarize(
        Work("A", "2015-01", "2016-05"),
        new(OccupationKind.Education, "School", "", Create("2016-06", "2016-08"), 1),
        Work("B", "2016-09", null)).Gaps);

    [Fact]
    public void TimeSinceTheLastPositionIsAGap()
    {
        var gap = Assert.Single(Summarize(Work("A", "2015-01", "2026-05")).Gaps);

        Assert.Equal(("2026-06", "2026-10", null), (Tenure.Name(gap.First), Tenure.Name(gap.Last), gap.Before));
    }

    [Fact]
    public void OverlapIsCertain()
    {
        Assert.Empty(Summarize(Work("A", "2015", "2016"), Work("B", "2016", null)).Overlaps);
        Assert.Empty(Summarize(Work("A", "2015-01", "2016-05"), Work("B", "2016-05", null)).Overlaps);
        Assert.Empty(Summarize(Work("A", "2015-01", "2016-05"), Work("a", "2015-03", null)).Overlaps);

        var overlap = Assert.Single(Summarize(Work("B", "2016-03", null), Work("A", "2015-01", "2016-05")).Overlaps);

        Assert.Equal(("2016-03", "2016-05", 2), (Tenure.Name(overlap.First), Tenure.Name(overlap.Last), overlap.Months));
        Assert.Equal(("A", "B"), (overlap.One.Place, overlap.Other.Place));
    }

    [Fact]
    public void MonthsOfRolesAtTheSameTimeCountOnce()
    {
        var summary = Summarize(Work("A", "2015-01", "2015-12"), Work("A", "2015-06", "2016-06"), Work("B", "2016-01", "2016-12"));

        Assert.Equal([18, 12], summary.Employers.Select(employer => employer.Months));
        Assert.Equal(24, summary.WorkMonths);
    }

    private static CareerSummary Summarize(params Occupation[] occupations) => CareerSummary.Create([.. occupations], Today);

    private static Occupation Work(string place, string start, string? end) => new(OccupationKind.Work, place, "", Create(start, end), 1);

    private static Tenure Create(string start, string? end) =>
        Tenure.Create(new(Parse(start), end is null ? null : Parse(end), IsPresent: end is null), Today)!.Value;

    private static PartialDate Parse(string date) => date.Split('-') is [var year, var month]
        ? new(int.Parse(year, null), int.Parse(month, null))
        : new(int.Parse(date, null));
}
