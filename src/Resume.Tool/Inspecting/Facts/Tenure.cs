using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>
/// The months of an entry, as numbers that count from January of the year 0. A date without a month is somewhere in its year, so that start
/// and end have an earliest and a latest month.
/// </summary>
internal readonly record struct Tenure(int Start, int LatestStart, int EarliestEnd, int End)
{
    private const int MonthsOfYear = 12;

    /// <summary>True if it lasts until today.</summary>
    public bool IsPresent { get; init; }

    /// <summary>True if all months are known.</summary>
    public bool IsExact => Start == LatestStart && EarliestEnd == End;

    /// <summary>The number of months, with the first and the last; the middle of what is possible if years have no months.</summary>
    public int Length => Math.Max(1, ((EarliestEnd + End - Start - LatestStart) / 2) + 1 - (IsExact ? 0 : 1));

    /// <summary>The number of a month.</summary>
    public static int Number(int year, int month) => (year * MonthsOfYear) + month - 1;

    /// <summary>A month as `2015-05`.</summary>
    public static string Name(int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month / MonthsOfYear:0000}-{(month % MonthsOfYear) + 1:00}");

    /// <summary>The year of a month.</summary>
    public static int Year(int month) => month / MonthsOfYear;

    /// <summary>The months of a period; null if it has no date that is understood, or starts after today.</summary>
    /// <param name="period">The dates of an entry.</param>
    /// <param name="today">The month in which current entries end.</param>
    public static Tenure? Create(Period? period, int today)
    {
        if (period?.Start is not { } first || period.EndWords is not null)
        {
            return null;
        }

        var (start, latestStart) = Possible(first);
        var (earliestEnd, end) = period.IsPresent ? (today, today) : Possible(period.End ?? first);
        return start > Math.Min(end, today) ? null : new(start, Math.Min(latestStart, end), Math.Max(earliestEnd, start), end)
        {
            IsPresent = period.IsPresent,
        };
    }

    /// <summary>The dates as the source has them: `2012 – 2015-02`, `2015-05 – now`.</summary>
    public string Describe() => $"{Describe(Start, LatestStart)} – {(IsPresent ? "now" : Describe(EarliestEnd, End))}";

    private static string Describe(int earliest, int latest) =>
        earliest == latest ? Name(earliest) : Year(earliest).ToString("0000", CultureInfo.InvariantCulture);

    private static (int Earliest, int Latest) Possible(PartialDate date) => date.Month is { } month
        ? (Number(date.Year, month), Number(date.Year, month))
        : (Number(date.Year, 1), Number(date.Year, MonthsOfYear));
}
