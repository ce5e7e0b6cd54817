using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Finds the characters of a line that belong in right-to-left runs.</summary>
/// <remarks>
/// Word applies UAX #9 itself, but takes the font, the size and the side of spaces, digits and punctuation from the run. Two rules go
/// beyond UAX #9: a number in right-to-left text belongs in the run of that text, and `#` or `+` right after a word belongs to the word.
/// </remarks>
internal static class RunDirections
{
    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';

    /// <summary>True for each UTF-16 unit that is set from right to left.</summary>
    public static bool[] Resolve(string text, bool rightToLeft)
    {
        var result = new bool[text.Length];
        if (!rightToLeft && !BidiLevels.NeedsOrdering(text))
        {
            return result;
        }

        var isRightToLeftNumber = new bool[text.Length];
        var characters = text.ToCharArray();
        var (direction, isWord) = (rightToLeft, false);
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var bidi = UnicodeTable.Bidi(rune.Value);
            if (isWord && text[at] is '#' or '+')
            {
                // A mark has the direction of a letter.
                characters[at] = direction ? RightToLeftMark : LeftToRightMark;
            }
            else
            {
                direction = IsRightToLeft(bidi) || (direction && bidi != BidiClass.L);
                isWord = IsRightToLeft(bidi) || bidi is BidiClass.L or BidiClass.EN or BidiClass.AN or BidiClass.NSM;
            }

            var isNumber = bidi is BidiClass.EN or BidiClass.AN or BidiClass.ES or BidiClass.ET or BidiClass.CS;
            isRightToLeftNumber.AsSpan(at, length).Fill(direction && isNumber);
            at += length;
        }

        var levels = BidiLevels.Resolve(characters, rightToLeft);
        for (var i = 0; i < result.Length; i++)
        {
            // Rules I1 and I2 put a number in right-to-left text on an even level above it.
            result[i] = levels[i] % 2 == 1 || (isRightToLeftNumber[i] && levels[i] > 0);
        }

        return result;
    }

    /// <summary>True if a text contains a right-to-left letter.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(rune => IsRightToLeft(UnicodeTable.Bidi(rune.Value)));

    private static bool IsRightToLeft(BidiClass bidi) => bidi is BidiClass.R or BidiClass.AL;
}
