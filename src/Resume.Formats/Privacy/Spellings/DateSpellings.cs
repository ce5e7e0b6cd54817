using System.Globalization;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>A day such as `1990-05-17` -> its spellings in digits, in the orders of all countries.</summary>
internal static class DateSpellings
{
    /// <summary>True for a whole date in ISO 8601.</summary>
    public static bool IsDay(string value) => TryRead(value, out _);

    /// <summary>The spellings of a day.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        if (!TryRead(value, out var date))
        {
            return [];
        }

        var (year, month, day) = (date.Year.ToString(CultureInfo.InvariantCulture), date.Month, date.Day);
        var digits =
            from m in new[] { month.ToString(CultureInfo.InvariantCulture), month.ToString("00", CultureInfo.InvariantCulture) }
            from d in new[] { day.ToString(CultureInfo.InvariantCulture), day.ToString("00", CultureInfo.InvariantCulture) }
            from order in new[] { year + m + d, d + m + year, m + d + year }
            select new Spelling(order, EdgeRule.Digits);
        return digits.Distinct();
    }

    private static bool TryRead(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
