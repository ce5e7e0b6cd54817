using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Dates;

/// <summary>Suggests a valid date for another notation: `2015-01` for "Jan 2015".</summary>
internal static partial class DateSuggestions
{
    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date that the author probably meant, or null.</summary>
    /// <param name="text">The date in the source.</param>
    /// <param name="isEnd">True for an end date, which may be `present`.</param>
    public static string? For(string text, bool isEnd)
    {
        if (isEnd && text.Trim().ToLowerInvariant()
            is "present" or "current" or "currently" or "now" or "today" or "ongoing" or "to date" or "heute" or "aujourd'hui")
        {
            return "present";
        }

        var suggestion = text.Trim() switch
        {
            var t when MonthAndYear().Match(t) is { Success: true } match => Date(match, Month(match.Groups["name"].Value)),
            var t when NumbersFromYear().Match(t) is { Success: true } match => Date(match, Number(match, "month")),
            var t when MonthThenYear().Match(t) is { Success: true } match => Date(match, Number(match, "month")),
            _ => null,
        };

        return suggestion is not null && suggestion != text && DateReader.TryParse(suggestion, out _) ? suggestion : null;
    }

    private static string? Date(Match match, int month)
    {
        var day = Number(match, "day");
        return month == 0 ? null
            : day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}-{day:00}");
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    // From three letters on, and "Sept".
    private static int Month(string name) => name.Length < 3 ? 0 : 1 + Months.ToList().FindIndex(month =>
        month.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        || (name.Length == 4 && month.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase) && name[3] is 't' or 'T'));

    // "Jan 2015", "31 January 2015", "January 31, 2015".
    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})?\.?\s*(?<name>[A-Za-z]{3,9})\.?(\s+(?<day>[0-9]{1,2}))?,?\s+(?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthAndYear();

    // "2015/5", "2015-5-1", "2015.05".
    [GeneratedRegex(
        @"^(?<year>[0-9]{4})\s*[-/.–]\s*(?<month>[0-9]{1,2})(\s*[-/.–]\s*(?<day>[0-9]{1,2}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumbersFromYear();

    // "05/2015". With a day, the order of day and month would be ambiguous.
    [GeneratedRegex(@"^(?<month>[0-9]{1,2})\s*[-/.]\s*(?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthThenYear();
}
