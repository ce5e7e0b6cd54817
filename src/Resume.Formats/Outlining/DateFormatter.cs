using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Formats dates in a language. A part that the author left out is left out here too: `2015` is "2015".</summary>
internal static class DateFormatter
{
    public static OutlineDates? Format(Period? period, LabelSet labels)
    {
        OutlineDate Date(PartialDate date) => new(Format(date, labels), date);
        var present = new OutlineDate(labels.Dates.Present, null);

        return period switch
        {
            { Words: { Length: > 0 } words } => new(new(words, null)) { Span = period.Span },
            { Words: null, IsPresent: true, Start: { } start } => Range(Date(start), present),
            { Words: null, IsPresent: true } => new(present) { Span = period.Span },
            { Words: null, Start: { } start, End: { } end } when start != end => Range(Date(start), Date(end)),
            { Words: null, Start: { } start } => new(Date(start)) { Span = period.Span },
            { Words: null, End: { } end } => new(Date(end)) { Span = period.Span },
            _ => null,
        };

        OutlineDates Range(OutlineDate start, OutlineDate end) => new(start, labels.Dates.RangeSeparator, end) { Span = period.Span };
    }

    public static string Format(PartialDate date, LabelSet labels)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month)
        {
            return year;
        }

        var pattern = date.Day is null ? labels.Dates.Month : labels.Dates.Day;
        return pattern
            .Replace("{year}", year, StringComparison.Ordinal)
            .Replace("{month}", labels.Dates.Months[month - 1], StringComparison.Ordinal)
            .Replace("{mm}", month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{dd}", date.Day?.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{day}", date.Day?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
