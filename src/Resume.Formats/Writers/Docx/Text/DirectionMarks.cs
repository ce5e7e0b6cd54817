using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>
/// Invisible letters that keep punctuation in its place. Word takes the side of punctuation from the direction of its run. Other programs
/// see only the characters, so they need a letter next to punctuation or digits at the ends of a text that runs against its paragraph.
/// </summary>
internal static class DirectionMarks
{
    /// <summary>U+200F, right-to-left mark: keeps the separator of two Latin texts out of both.</summary>
    public const string RightToLeft = "\u200F";

    private const string LeftToRight = "\u200E";

    /// <summary>A left-to-right text with marks at the ends that need them.</summary>
    public static ImmutableArray<Inline> Around(InlineText text)
    {
        var runes = text.PlainText.EnumerateRunes().ToList();
        return runes.Count == 0
            ? text.Inlines
            : [.. Mark(!IsLetter(runes[0])), .. text.Inlines, .. Mark(!IsLetter(runes[^1]) && !IsDigit(runes[^1]))];
    }

    private static ImmutableArray<Inline> Mark(bool isNeeded) => isNeeded ? [new TextRun(LeftToRight)] : [];

    private static bool IsLetter(Rune rune) => UnicodeTable.Bidi(rune.Value) == BidiClass.L;

    // UAX #9, W7: a digit takes the direction of the letter before it.
    private static bool IsDigit(Rune rune) => UnicodeTable.Bidi(rune.Value) == BidiClass.EN;
}
