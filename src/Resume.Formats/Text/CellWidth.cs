using System.Globalization;
using System.Text;

namespace Resume.Formats.Text;

/// <summary>The number of columns that a character takes in a terminal or a monospaced text: 0, 1 or 2.</summary>
/// <remarks>
/// Marks that have a width, such as vowel signs of Devanagari, take a column, as in glibc's `wcwidth`.
/// The package Wcwidth gives them none, and brings East Asian widths of another Unicode version than <see cref="UnicodeTable"/>.
/// </remarks>
internal static class CellWidth
{
    /// <summary>The width of a printable character. Combining characters are drawn over the cell before them.</summary>
    public static int Measure(Rune rune) =>
        rune.Value < 0x300 ? 1
        : IsZeroWidth(rune) ? 0
        : UnicodeTable.IsWide(rune.Value) ? 2
        : 1;

    // Vowels and final consonants of decomposed Hangul combine with the consonant before them, though they are letters.
    private static bool IsZeroWidth(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || UnicodeTable.LineBreak(rune.Value) is LineBreakClass.JV or LineBreakClass.JT;
}
