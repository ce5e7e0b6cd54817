using System.Globalization;
using System.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Which characters of a line belong to runs that Word must be told to set from right to left.</summary>
/// <remarks>
/// UAX #9 as far as Word leaves it to the file: Word orders the letters itself, but takes the font, the size and the side of spaces,
/// digits and punctuation from the run. A sign that clings to a word goes with it, so that C# and C++ keep their order among Arabic.
/// </remarks>
internal static class Directions
{
    /// <summary>True for each UTF-16 unit that is set from right to left.</summary>
    public static bool[] Of(string text, bool rightToLeft)
    {
        // Most lines of most résumés: nothing below U+0590 is set from right to left by itself.
        if (!rightToLeft && !text.AsSpan().ContainsAnyInRange('\u0590', char.MaxValue))
        {
            return new bool[text.Length];
        }

        var strong = Letters(text, rightToLeft);
        ResolveBrackets(text, strong, rightToLeft);
        return Fill(strong, rightToLeft);
    }

    /// <summary>True where a text has a letter that is set from right to left.</summary>
    public static bool TurnIn(string text) => text.EnumerateRunes().Any(rune => Direction(rune, before: false) == true);

    // Digits and marks go with the letter before them: rules W1, W2 and W7.
    private static bool?[] Letters(string text, bool rightToLeft)
    {
        var strong = new bool?[text.Length];
        var before = rightToLeft;

        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var clings = rune.Value is '#' or '+' && at > 0 && strong[at - 1] is not null;
            if ((clings ? before : Direction(rune, before)) is { } direction)
            {
                Array.Fill(strong, direction, at, length);
                before = direction;
            }

            at += length;
        }

        return strong;
    }

    // Two brackets turn the same way: with the paragraph if it is so within them, else with the words within if those before agree. Rule N0.
    private static void ResolveBrackets(string text, bool?[] strong, bool rightToLeft)
    {
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '(' or '[' or '{')
            {
                open.Push(at);
            }
            else if (text[at] is ')' or ']' or '}' && open.TryPop(out var start))
            {
                var within = strong.AsSpan(start + 1, at - start - 1);
                if (within.Contains(!rightToLeft))
                {
                    var before = strong.AsSpan(0, start).LastIndexOfAnyExcept((bool?)null);
                    var agrees = !within.Contains(rightToLeft) && before >= 0 && strong[before] == !rightToLeft;
                    strong[start] = strong[at] = agrees ? !rightToLeft : rightToLeft;
                }
            }
        }
    }

    // What stands between two letters of one direction follows these, the rest the paragraph: rules N1 and N2.
    private static bool[] Fill(bool?[] strong, bool rightToLeft)
    {
        var result = new bool[strong.Length];
        var (before, pending) = (rightToLeft, 0);

        for (var at = 0; at < strong.Length; at++)
        {
            if (strong[at] is { } direction)
            {
                Array.Fill(result, direction == before ? direction : rightToLeft, pending, at - pending);
                result[at] = direction;
                (before, pending) = (direction, at + 1);
            }
        }

        Array.Fill(result, rightToLeft, pending, strong.Length - pending);
        return result;
    }

    private static bool? Direction(Rune rune, bool before) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber => before,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark => IsRightToLeft(rune.Value),
        _ => null,
    };

    // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan and Mandaic, their presentation forms, and the right-to-left blocks of the SMP.
    private static bool IsRightToLeft(int codePoint) => codePoint is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
