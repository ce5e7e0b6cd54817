using System.Globalization;
using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>What all spellings of a letter or digit share: `e` for `É`, `7` for `７`; nothing for spaces and punctuation.</summary>
internal static class LetterFolding
{
    private const int FullWidthExclamation = 0xFF01;
    private const int FullWidthTilde = 0xFF5E;
    private const int FullWidthOffset = FullWidthExclamation - '!';

    // Hangul: a syllable, and the letters that some systems store instead (Unicode 16, 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    // Letters with accents that are not Latin, and the same without.
    private const string Accented = "йёїўѓќѐѝάέήίόύώϊϋΐΰς";
    private const string Plain = "иеіугкеиαεηιουωιυιυσ";

    // Characters up to here are looked up. Two threads may fill the same cell with the same text.
    private const int CachedCharacters = 0x2100;

    private static readonly string?[] Cache = new string?[CachedCharacters];

    /// <summary>The letters and digits, in lower case and without accents; empty for anything else.</summary>
    public static string Fold(Rune character) => character.Value < CachedCharacters
        ? Cache[character.Value] ??= Compute(character)
        : Compute(character);

    private static string Compute(Rune character)
    {
        var lower = Rune.ToLowerInvariant(character);
        if (lower.IsAscii)
        {
            return char.IsAsciiLetterOrDigit((char)lower.Value) ? ((char)lower.Value).ToString() : "";
        }

        if (lower.Value is >= FullWidthExclamation and <= FullWidthTilde)
        {
            return Compute(new Rune(lower.Value - FullWidthOffset));
        }

        if (CharUnicodeInfo.GetDecimalDigitValue(lower.ToString(), 0) is var digit and >= 0)
        {
            return ((char)('0' + digit)).ToString();
        }

        // Accents that are characters of their own.
        if (lower.Value is >= 0x300 and <= 0x36F || !IsWritten(lower))
        {
            return "";
        }

        return AsciiTable.Find(lower) is { } ascii ? string.Concat(ascii.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()
            : lower.IsBmp && Accented.IndexOf((char)lower.Value, StringComparison.Ordinal) is var accent and >= 0 ? Plain[accent].ToString()
            : lower.Value is >= FirstSyllable and <= LastSyllable ? Letters(lower.Value - FirstSyllable)
            : lower.ToString();
    }

    private static bool IsWritten(Rune character) => Rune.GetUnicodeCategory(character) is
        <= UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string Letters(int syllable)
    {
        var final = syllable % Finals;
        var letters = $"{(char)(0x1100 + (syllable / (Vowels * Finals)))}{(char)(0x1161 + (syllable / Finals % Vowels))}";
        return final == 0 ? letters : letters + (char)(0x11A7 + final);
    }
}
