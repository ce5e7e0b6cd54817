using System.Collections.Immutable;
using System.Globalization;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>A day such as `1990-05-17` -> its spellings in digits and in words, in the orders of all countries.</summary>
internal static class DateSpellings
{
    // `18 de mayo de 1990`, `18th of May 1990`, in Hebrew with a letter before the month.
    private static readonly ImmutableArray<(string BeforeMonth, string BeforeYear)> Links =
        [("", ""), ("de", "de"), ("de", "del"), ("of", ""), ("ב", "")];

    private static readonly ImmutableArray<string> Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>True for a whole date in ISO 8601.</summary>
    public static bool IsDay(string value) => TryRead(value, out _);

    /// <summary>The spellings of a day.</summary>
    /// <param name="value">The day.</param>
    /// <param name="months">The names of months: twelve in each language and style.</param>
    public static IEnumerable<Spelling> Find(string value, IEnumerable<ImmutableArray<string>> months)
    {
        if (!TryRead(value, out var date))
        {
            return [];
        }

        var names = months.Append(Numerals).Select(names => names[date.Month - 1]).SelectMany(TextSpellings.Transliterate)
            .Select(CompactText.Fold).Where(name => name.Any(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
        var inWords = names.SelectMany(name => InWords(date, name));
        return InDigits(date).Concat(inWords.Select(letters => new Spelling(letters, EdgeRule.Digits))).Distinct();
    }

    private static IEnumerable<Spelling> InDigits(DateOnly date)
    {
        var year = Write(date.Year, 4);
        foreach (var month in Numbers(date.Month))
        {
            foreach (var day in Numbers(date.Day))
            {
                yield return new(year + month + day, EdgeRule.Digits);
                yield return new(day + month + year, EdgeRule.Digits);
                yield return new(month + day + year, EdgeRule.Digits);
                yield return new(day + month + year[2..], EdgeRule.ShortDay);
                yield return new(month + day + year[2..], EdgeRule.ShortDay);
                yield return new(year[2..] + month + day, EdgeRule.ShortDay);
                foreach (var (years, months, days) in new[] { ("年", "月", "日"), ("년", "월", "일") })
                {
                    yield return new(CompactText.Fold(year + years + month + months + day + days), EdgeRule.Digits);
                }
            }
        }
    }

    private static IEnumerable<string> InWords(DateOnly date, string month)
    {
        var year = Write(date.Year, 4);
        foreach (var day in Numbers(date.Day).Concat(Ordinals(date.Day)))
        {
            yield return month + day + year;
            yield return month + "the" + day + year;
            yield return year + month + day;
            yield return year + day + month;
            foreach (var (beforeMonth, beforeYear) in Links)
            {
                yield return day + beforeMonth + month + beforeYear + year;
            }
        }
    }

    private static IEnumerable<string> Numbers(int number) => new[] { Write(number, 1), Write(number, 2) }.Distinct(StringComparer.Ordinal);

    // `1st`, `1er`, `1º`.
    private static ImmutableArray<string> Ordinals(int day)
    {
        var ending = (day % 10, day / 10) switch
        {
            (_, 1) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        };
        return day == 1 ? ["1st", "1er", "1o"] : [Write(day, 1) + ending];
    }

    private static string Write(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static bool TryRead(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
