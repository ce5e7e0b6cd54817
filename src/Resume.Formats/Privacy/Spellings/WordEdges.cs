using System.Buffers;
using System.Globalization;
using System.Text;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>Where a word or a number may begin and end.</summary>
internal static class WordEdges
{
    // Beyond a country code with its prefix, the digits before a number make it another one.
    private const int LongestPrefix = 6;

    /// <summary>True if a found stretch of a text is a value, and not a part of a longer word or number.</summary>
    public static bool Fits(string raw, int start, int end, EdgeRule rule) => rule switch
    {
        EdgeRule.Words => IsEdge(raw, start) && IsEdge(raw, end),
        EdgeRule.Digits => !AreBothDigits(raw, start) && !AreBothDigits(raw, end),
        EdgeRule.Number => !AreBothDigits(raw, end) && DigitsBefore(raw, start) <= LongestPrefix,
        EdgeRule.ShortNumber =>
            IsNumberEdge(raw, start, -1) && IsNumberEdge(raw, end, 1) && !IsMonth(raw.AsSpan(start, end - start))
                && !IsVersion(raw.AsSpan(start, end - start)),
        EdgeRule.ShortDay =>
            IsNumberEdge(raw, start, -1) && IsNumberEdge(raw, end, 1) && CountGroups(raw.AsSpan(start, end - start)) == 3,
        _ => false,
    };

    /// <summary>True if a word may begin or end between two characters of a text.</summary>
    public static bool IsEdge(string raw, int index)
    {
        if (Before(raw, index) is not { } before || After(raw, index) is not { } after)
        {
            return true;
        }

        var (one, other) = (Rune.GetUnicodeCategory(before), Rune.GetUnicodeCategory(after));
        return !IsWritten(one) || !IsWritten(other)
            || (IsDigit(one) != IsDigit(other) && !IsMark(other))
            || (one == UnicodeCategory.LowercaseLetter && other == UnicodeCategory.UppercaseLetter)

            // Scripts without spaces, and Korean, whose particles follow words directly.
            || IsWithoutSpaces(before) || IsWithoutSpaces(after);
    }

    private static bool IsWithoutSpaces(Rune letter) => letter.Value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1100 and <= 0x11FF) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x2E80 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFFDC) or >= 0x20000;

    private static bool AreBothDigits(string raw, int index) =>
        Before(raw, index) is { } before && After(raw, index) is { } after && Rune.IsDigit(before) && Rune.IsDigit(after);

    private static int DigitsBefore(string raw, int index)
    {
        var count = 0;
        while (index - count > 0 && count <= LongestPrefix && char.IsDigit(raw[index - count - 1]))
        {
            count++;
        }

        return count;
    }

    // `10.1.15`
    private static bool IsVersion(ReadOnlySpan<char> number) => number.ContainsAny('.', ',', ':') && CountGroups(number) > 2;

    private static int CountGroups(ReadOnlySpan<char> text)
    {
        var count = 0;
        var wasDigit = false;
        foreach (var character in text)
        {
            var isDigit = char.IsDigit(character);
            count += isDigit && !wasDigit ? 1 : 0;
            wasDigit = isDigit;
        }

        return count;
    }

    // Five digits in `1.10115` or `2015/10115` are a part of something else; `94103-1234` is a place in `94103`.
    private static bool IsNumberEdge(string raw, int index, int step)
    {
        if (AreBothDigits(raw, index))
        {
            return false;
        }

        if (step > 0 && raw.AsSpan(index) is ['-', .. var more] && CountDigits(more) == 4)
        {
            return true;
        }

        var (next, far) = step < 0 ? (index - 1, index - 2) : (index, index + 1);
        return next < 0 || next >= raw.Length || far < 0 || far >= raw.Length
            || raw[next] is not ('.' or ',' or '/' or '-' or ':') || (!char.IsDigit(raw[far]) && raw[far] != ':');
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    // `2015-10` and `10/2015` have six digits too.
    private static bool IsMonth(ReadOnlySpan<char> number)
    {
        var at = number.IndexOfAnyExceptInRange('0', '9');
        var rest = at < 0 ? default : number[at..].TrimStart(" -–—./");
        return at >= 0 && rest.IndexOfAnyExceptInRange('0', '9') < 0
            && (at == 4 ? IsYear(number[..4]) : rest.Length == 4 && IsYear(rest));
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.StartsWith("19") || digits.StartsWith("20");

    private static Rune? Before(string raw, int index)
    {
        while (index > 0 && Rune.DecodeLastFromUtf16(raw.AsSpan(0, index), out var rune, out var length) == OperationStatus.Done)
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                return rune;
            }

            index -= length;
        }

        return null;
    }

    private static Rune? After(string raw, int index)
    {
        while (index < raw.Length
            && Rune.DecodeFromUtf16(raw.AsSpan(index), out var rune, out var length) == OperationStatus.Done)
        {
            // An accent that is a character of its own belongs to the letter before it.
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune.Value is not (>= 0x300 and <= 0x36F))
            {
                return rune;
            }

            index += length;
        }

        return null;
    }

    private static bool IsDigit(UnicodeCategory category) => category == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWritten(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter || IsMark(category) || IsDigit(category);
}
