using System.Globalization;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Dates;

/// <summary>Finds out which date a text states, in the notations that people and programs use.</summary>
internal static partial class DateNotations
{
    // No date is longer; a long text costs nothing.
    private const int MaxLength = 60;

    // Years that programs write for a missing date.
    private const int FirstNullYear = 1;
    private const int LastNullYear = 9999;

    private static readonly DateReading Words = new(DateNotation.Words);

    public static DateReading Read(string text)
    {
        if (DateReader.TryParse(text, out var date))
        {
            return new(DateNotation.Standard, date);
        }

        if (text.Length > MaxLength)
        {
            return Words;
        }

        var plain = ToAsciiDigits(text);
        var day = Time().Match(plain) is { Success: true } match ? match.Groups["date"].Value : plain;
        return ReadUnixTime(plain)
            ?? ReadNumbers(YearFirst().Match(day))
            ?? ReadNumbers(MonthFirst().Match(day))
            ?? ReadDayAndMonth(DayAndMonth().Match(day))
            ?? (MonthNames.ReadDate(day) is { } named ? new DateReading(DateNotation.MonthName, named) : Words);
    }

    /// <summary>True for a year and the end of the next, such as `2010/11`, which may be a season or an academic year.</summary>
    public static bool IsSeason(string text) =>
        TwoYears().Match(text) is { Success: true } match
        && (Number(match, "year") + 1) % 100 == Number(match, "next");

    private static DateReading? ReadNumbers(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return IsNull(year) ? new(DateNotation.NoDate)
            : DateReader.TryCreate(year, month, day, out var date) ? new(DateNotation.Numbers, date)
            : Words;
    }

    // Where both numbers can be months, only the author knows which one is.
    private static DateReading? ReadDayAndMonth(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var (year, one, two) = (Number(match, "year"), Number(match, "one"), Number(match, "two"));
        if (IsNull(year))
        {
            return new(DateNotation.NoDate);
        }

        if (one == 0 || two == 0)
        {
            return Words;
        }

        var isDayFirst = DateReader.TryCreate(year, two, one, out var dayFirst);
        var isMonthFirst = DateReader.TryCreate(year, one, two, out var monthFirst);
        return (isDayFirst, isMonthFirst) switch
        {
            (true, true) when one != two => new(DateNotation.Ambiguous, dayFirst, monthFirst),
            (true, _) => new(DateNotation.Numbers, dayFirst),
            (_, true) => new(DateNotation.Numbers, monthFirst),
            _ => Words,
        };
    }

    // Seconds have 9 or 10 digits in the years that a résumé is about, milliseconds three more. No date is written so.
    private static DateReading? ReadUnixTime(string text)
    {
        if (text.Length is not (9 or 10 or 12 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var time))
        {
            return null;
        }

        var day = DateTime.UnixEpoch.AddSeconds(text.Length > 10 ? time / 1000 : time);
        return new(DateNotation.UnixTime, new(day.Year, day.Month, day.Day));
    }

    private static bool IsNull(int year) => year is <= FirstNullYear or LastNullYear;

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    private static string ToAsciiDigits(string text) => string.Concat(text.Select(character =>
        char.IsAscii(character) || CharUnicodeInfo.GetDecimalDigitValue(character) is not (>= 0 and var digit)
            ? character
            : (char)('0' + digit)));

    // "2015-05-31T22:00:00.000Z", "31.05.2015 22:00", "5/31/2015 10:00:00 PM", and a date with a time zone alone.
    [GeneratedRegex(
        @"^(?<date>[^:]+?)([Tt]|,?\s+)([0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?)\s*([AaPp]\.?[Mm]\.?)?"
        + @"\s*([Zz]|UTC|GMT|[+-][0-9]{2}:?([0-9]{2})?)?$|^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})([Zz]|[+-][0-9]{2}:[0-9]{2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    // "2015/5", "2015-5-1", "2015.05", "20150501", "2015年5月1日", "2015년 5월". A month or day 00 is not known.
    [GeneratedRegex(
        @"^(?<year>[0-9]{4})\s*([-/.–‐]\s*(?<month>[0-9]{1,2})(\s*[-/.–‐]\s*(?<day>[0-9]{1,2}))?\.?"
        + @"|[年년]\s*((?<month>[0-9]{1,2})\s*[月월]\s*((?<day>[0-9]{1,2})\s*[日일])?)?)?$"
        + @"|^(?<year>(19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    // "05/2015", "5.2015".
    [GeneratedRegex(
        @"^(?<month>0?[1-9]|1[0-2])\s*[-/.–‐]\s*(?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();

    // "03/04/2019", "31.12.2019".
    [GeneratedRegex(
        @"^(?<one>[0-9]{1,2})\s*[-/.–‐]\s*(?<two>[0-9]{1,2})\s*[-/.–‐]\s*(?<year>[0-9]{4})\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex("^(?<year>[0-9]{4})[/–](?<next>[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoYears();
}
