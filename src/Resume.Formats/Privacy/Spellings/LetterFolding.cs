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

    // Letters for formulas: thirteen styles, each with capital and small letters.
    private const int FirstStyled = 0x1D400;
    private const int LastStyled = 0x1D6A3;
    private const int Circled = 0x24D0;

    // Letters with accents that are not Latin, small capitals, and Arabic letters in their usual spellings; and the same as plain letters.
    private const string Accented = "йёїўѓќѐѝґάέήίόύώϊϋΐΰςᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıأإآٱىةکی";
    private const string Plain = "иеіугкеигαεηιουωιυιυσabcdefghijklmnoprstuvwyziاااايهكي";

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

        if (CharUnicodeInfo.GetDigitValue(lower.ToString(), 0) is var digit and >= 0)
        {
            return ((char)('0' + digit)).ToString();
        }

        if (lower.Value is >= Circled and < Circled + 26)
        {
            return ((char)('a' + lower.Value - Circled)).ToString();
        }

        if (IsAccent(lower.Value) || !IsWritten(lower))
        {
            return "";
        }

        if (lower.Value is >= FirstStyled and <= LastStyled)
        {
            return ((char)('a' + ((lower.Value - FirstStyled) % 26))).ToString();
        }

        return AsciiTable.Find(lower) is { } ascii ? string.Concat(ascii.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()
            : lower.IsBmp && Accented.IndexOf((char)lower.Value, StringComparison.Ordinal) is var accent and >= 0 ? Plain[accent].ToString()
            : lower.Value is >= FirstSyllable and <= LastSyllable ? Letters(lower.Value - FirstSyllable)
            : lower.ToString();
    }

    // Accents that are characters of their own, vowels of Hebrew and Arabic, and what only stretches Arabic words.
    private static bool IsAccent(int character) => character is
        (>= 0x300 and <= 0x36F) or (>= 0x591 and <= 0x5C7) or 0x640 or (>= 0x64B and <= 0x65F) or 0x670;

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
