using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Dates in a language's words. What the author left out stays out: `2015` is "2015".</summary>
internal static class DateWords
{
    public static OutlineDates? Of(Period? period, Labels labels)
    {
        if (period is null)
        {
            return null;
        }

        var text = period switch
        {
            { Words: { } words } => words,
            { IsPresent: true, Start: { } start } => Range(Of(start, labels), labels.Dates("present"), labels),
            { IsPresent: true } => labels.Dates("present"),
            { Start: { } start, End: { } end } when start != end => Range(Of(start, labels), Of(end, labels), labels),
            { Start: { } start } => Of(start, labels),
            { End: { } end } => Of(end, labels),
            _ => "",
        };

        return text.Length == 0 ? null : new(InlineText.Plain(text, period.Span), period.Start ?? period.End, period.Start is null ? null : period.End);
    }

    public static string Of(PartialDate date, Labels labels)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month)
        {
            return year;
        }

        var pattern = date.Day is null ? labels.Dates("month") : labels.Dates("day");
        return pattern
            .Replace("{year}", year, StringComparison.Ordinal)
            .Replace("{month}", labels.Months[month - 1], StringComparison.Ordinal)
            .Replace("{mm}", month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{dd}", date.Day?.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{day}", date.Day?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Range(string start, string end, Labels labels) =>
        labels.Dates("range").Replace("{start}", start, StringComparison.Ordinal).Replace("{end}", end, StringComparison.Ordinal);
}
