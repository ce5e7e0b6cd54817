using System.Globalization;
using System.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Which characters of a line belong to runs that Word must be told to set from right to left.</summary>
/// <remarks>
/// UAX #9 as far as Word leaves it to the file: Word orders the letters itself, but takes the font, the size and the side of
/// spaces, digits and punctuation from the run. Those between two letters of one direction go with them, digits with the letter before, the rest with the paragraph.
/// </remarks>
internal static class Directions
{
    /// <summary>True for each UTF-16 unit that is set from right to left.</summary>
    public static bool[] Of(string text, bool rightToLeft)
    {
        var result = new bool[text.Length];
        var strong = rightToLeft;
        var pending = 0; // where the neutrals since the last letter begin

        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (Strong(rune, strong) is { } direction)
            {
                // Neutrals between two letters of one direction follow these, others the paragraph: rules N1 and N2.
                Array.Fill(result, direction == strong ? direction : rightToLeft, pending, at - pending);
                Array.Fill(result, direction, at, length);
                (strong, pending) = (direction, at + length);
            }

            at += length;
        }

        Array.Fill(result, rightToLeft, pending, text.Length - pending);
        return result;
    }

    private static bool? Strong(Rune rune, bool before) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber => before,
        _ when IsRightToLeft(rune.Value) => true,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark => false,
        _ => null,
    };

    // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan and Mandaic, their presentation forms, and the right-to-left blocks of the SMP.
    private static bool IsRightToLeft(int codePoint) => codePoint is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) or 0x200F;
}
