using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Formats dates in a language. A part that the author left out is left out here too: `2015` is "2015".</summary>
internal static class DateFormatter
{
    /// <summary>The dates of an entry as text. Dates for machines stay as the source has them.</summary>
    public static OutlineDates? Format(Period? period, LabelSet labels)
    {
        if (period is null)
        {
            return null;
        }

        if (period.Words is { Length: > 0 } words)
        {
            return new(new(words, period.Start)) { Span = period.Span };
        }

        var present = period.IsPresent ? new OutlineDate(labels.Dates.Present, null) : null;
        var start = FormatHalf(period.Start, period.StartWords, period, labels);
        var end = present ?? FormatHalf(period.End, period.EndWords, period, labels);

        return (start, end) switch
        {
            ({ } from, { } to) when from.Text != to.Text => new(from, Separator(from, to, labels), to) { Span = period.Span },
            (null, null) => null,
            _ => new((start ?? end)!) { Span = period.Span },
        };
    }

    /// <summary>One date as text.</summary>
    public static string Format(PartialDate date, LabelSet labels)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month)
        {
            return year;
        }

        var patterns = labels.Dates[labels.Style.Months];
        var pattern = date.Day is null ? patterns.Month : patterns.Day;
        return pattern
            .Replace("{year}", year, StringComparison.Ordinal)
            .Replace("{month}", patterns.Months[month - 1], StringComparison.Ordinal)
            .Replace("{monthAfterDay}", patterns.MonthsAfterDay.ElementAtOrDefault(month - 1), StringComparison.Ordinal)
            .Replace("{m}", month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{mm}", month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{dd}", date.Day?.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{day}", date.Day?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static OutlineDate? FormatHalf(PartialDate? date, string? words, Period period, LabelSet labels) =>
        date is { } value ? new(Format(period.IsSingle ? value : Round(value, labels.Style.Precision), labels), value)
        : words is { Length: > 0 } ? new(words, null)
        : null;

    private static PartialDate Round(PartialDate date, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => date,
        DatePrecision.Month => new(date.Year, date.Month),
        _ => new(date.Year),
    };

    // There are spaces around the dash of "May 2015 – Present", but none between two years: "2006–2011".
    private static string Separator(OutlineDate start, OutlineDate end, LabelSet labels) =>
        IsYear(start) && IsYear(end) ? labels.Dates.YearSeparator : labels.Dates.RangeSeparator;

    private static bool IsYear(OutlineDate date) =>
        date.Date is { Year: var year } && date.Text == year.ToString(CultureInfo.InvariantCulture);
}
