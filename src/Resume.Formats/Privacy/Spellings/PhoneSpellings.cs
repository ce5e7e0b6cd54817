using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>
/// A phone number -> the digits that all of its spellings contain: `+44 (0)20 7946 0958` and `020-7946 0958` both contain `2079460958`.
/// </summary>
internal static partial class PhoneSpellings
{
    // A national number with its area code.
    private const int NationalNumber = 8;

    // ITU-T E.164: country codes of one and of two digits; all others have three.
    private const string OneDigit = "17";

    private static readonly HashSet<string> TwoDigits = new(
        ("20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 "
            + "95 98").Split(' '),
        StringComparer.Ordinal);

    // ITU-T E.164: a longer number is several.
    private const int LongestNumber = 15;

    // What is dialled before a country code, with the shortest number that has it; longer ones first.
    private static readonly ImmutableArray<(string Prefix, int Length)> Dialled = [("0011", 13), ("00", 10), ("011", 12), ("010", 14)];

    /// <summary>The spellings of all numbers in a value; none if it has too few digits.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        var numbers = Split(value).ToList();
        var digits = string.Concat(numbers.Select(number => number.Digits));
        return numbers.Exists(number => number.Digits.Length >= Spelling.Shortest)
            ? numbers.Where(number => number.Digits.Length >= Spelling.Shortest)
                .SelectMany(number => Find(number.Digits, number.HasCode)).Distinct(StringComparer.Ordinal)
                .Select(Spelling.Number)
            : digits.Length >= Spelling.Shortest ? [Spelling.Number(digits)] : [];
    }

    private static IEnumerable<string> Find(string digits, bool hasCode)
    {
        var dialled = Dialled.FirstOrDefault(prefix =>
            digits.StartsWith(prefix.Prefix, StringComparison.Ordinal) && digits.Length >= prefix.Length);
        if (hasCode || dialled.Prefix is not null)
        {
            return WithinCountry(digits[(hasCode ? 0 : dialled.Prefix!.Length)..]);
        }

        return FindNational(digits);
    }

    private static IEnumerable<string> FindNational(string digits)
    {
        yield return Significant(digits, 0);

        // Without `+`: 1 in America, 7 or 8 in Russia, or any country code before a whole national number.
        if (digits.Length == 11 && digits[0] is '1' or '7' or '8')
        {
            yield return Significant(digits, 1);
        }
        else if (digits.Length is 9 or 10 && digits[0] == '8')
        {
            yield return Significant(digits, 1);
        }
        else if (digits.Length is 10 or 11 && digits.StartsWith("06", StringComparison.Ordinal))
        {
            // In Hungary, before an area code.
            yield return Significant(digits, 2);
        }

        if (digits.Length >= NationalNumber + 2 && digits[0] is not ('0' or '1'))
        {
            var national = Significant(digits, CodeLength(digits));
            if (national.Length >= NationalNumber + (digits.Length > 11 ? 0 : 1))
            {
                yield return national;
            }
        }
    }

    // Mobile numbers of Argentina and Mexico have a digit that is only dialled from abroad.
    private static IEnumerable<string> WithinCountry(string digits)
    {
        var national = Significant(digits, CodeLength(digits));
        yield return national;
        if (digits.StartsWith("549", StringComparison.Ordinal) && national.Length == 11)
        {
            yield return national[1..];
            for (var area = 2; area <= 4; area++)
            {
                yield return national[1..(1 + area)] + "15" + national[(1 + area)..];
            }
        }
        else if (digits.StartsWith("521", StringComparison.Ordinal) && national.Length == 11)
        {
            yield return national[1..];
        }
    }

    private static int CodeLength(ReadOnlySpan<char> digits) =>
        digits.Length == 0 ? 0
        : OneDigit.Contains(digits[0], StringComparison.Ordinal) ? 1
        : TwoDigits.Contains(digits[..Math.Min(2, digits.Length)].ToString()) ? 2 : 3;

    // Without the zero that some countries write only within the country.
    private static string Significant(string digits, int start)
    {
        var rest = digits[Math.Min(start, digits.Length)..].TrimStart('0');
        return rest.Length >= Spelling.Shortest ? rest : digits;
    }

    // Letters separate numbers, as in `020 7946 0958 ext. 12`, and where there are too many digits for one, so do other signs.
    private static IEnumerable<(string Digits, bool HasCode)> Split(string value) => Separator().Split(value)
        .SelectMany(part => CompactText.Fold(part).Length > LongestNumber ? FurtherSeparator().Split(part) : [part])
        .Select(part => (Digits: CompactText.Fold(part), HasCode: part.AsSpan().ContainsAny('+', '\uFF0B')))
        .Where(number => number.Digits.Length > 0);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Cc},;#]+|(?=[+\uFF0B])", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[/|·•&]|\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex FurtherSeparator();
}
