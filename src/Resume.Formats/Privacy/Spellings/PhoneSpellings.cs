using System.Globalization;
using System.Text;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>
/// A phone number -> the digits that all of its spellings contain: `+44 (0)20 7946 0958` and `020-7946 0958` both contain `2079460958`.
/// </summary>
internal static class PhoneSpellings
{
    // A national number with its area code.
    private const int NationalNumber = 8;

    // ITU-T E.164: country codes of one and of two digits; all others have three.
    private const string OneDigit = "17";

    private static readonly HashSet<string> TwoDigits = new(
        ("20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 "
            + "95 98").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The spellings of all numbers in a value; none if it has too few digits.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        var numbers = Split(value).ToList();
        var digits = string.Concat(numbers.Select(number => number.Digits));
        return numbers.Exists(number => number.Digits.Length >= Spelling.Shortest)
            ? numbers.Where(number => number.Digits.Length >= Spelling.Shortest).SelectMany(Find)
            : digits.Length >= Spelling.Shortest ? [Spelling.Number(digits)] : [];
    }

    private static IEnumerable<Spelling> Find((string Digits, bool HasCode) number)
    {
        var (digits, hasCode) = number;
        var prefix = hasCode ? 0
            : digits.StartsWith("00", StringComparison.Ordinal) ? 2
            : digits.StartsWith("011", StringComparison.Ordinal) && digits.Length >= 12 ? 3 : -1;
        if (prefix >= 0)
        {
            yield return Spelling.Number(Significant(digits, prefix + CodeLength(digits.AsSpan(prefix))));
            yield break;
        }

        yield return Spelling.Number(Significant(digits, 0));

        // Without `+`: 1 in America, 7 or 8 in Russia, or any country code before a whole national number.
        if (digits.Length == 11 && digits[0] is '1' or '7' or '8')
        {
            yield return Spelling.Number(Significant(digits, 1));
        }
        else if (digits.Length > 11 && digits[0] != '0'
            && Significant(digits, CodeLength(digits)) is { Length: >= NationalNumber } national)
        {
            yield return Spelling.Number(national);
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

    // Letters separate numbers, as in `020 7946 0958 ext. 12`.
    private static IEnumerable<(string Digits, bool HasCode)> Split(string value)
    {
        var digits = new StringBuilder();
        var hasCode = false;
        foreach (var rune in value.EnumerateRunes())
        {
            var folded = LetterFolding.Fold(rune);
            if (folded.Length == 1 && char.IsAsciiDigit(folded[0]))
            {
                digits.Append(folded);
            }
            else if (rune.Value is '+' or 0xFF0B && digits.Length == 0)
            {
                hasCode = true;
            }
            else if (rune.Value is ',' or ';' or '#' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                if (digits.Length > 0)
                {
                    yield return (digits.ToString(), hasCode);
                }

                digits.Clear();
                hasCode = false;
            }
        }

        if (digits.Length > 0)
        {
            yield return (digits.ToString(), hasCode);
        }
    }
}
