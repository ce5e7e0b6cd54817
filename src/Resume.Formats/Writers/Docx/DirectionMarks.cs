using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>
/// The invisible letters that hold signs in their place. Word takes the side of a sign from its run; other readers have the characters alone to go by, and need
/// a letter where a sign or a digit stands at the end of a text that runs against its paragraph.
/// </summary>
internal static class DirectionMarks
{
    /// <summary>U+200F, right-to-left mark: keeps what parts two Latin texts from being taken for one text with them.</summary>
    public const string RightToLeft = "\u200F";

    private const string LeftToRight = "\u200E";

    /// <summary>A text that runs from left to right, with marks at the ends that need them.</summary>
    public static ImmutableArray<Inline> Around(InlineText text)
    {
        var runes = text.PlainText.EnumerateRunes().ToList();
        return runes.Count == 0 ? text.Inlines : [.. Mark(!IsLetter(runes[0])), .. text.Inlines, .. Mark(!IsLetter(runes[^1]) && !IsDigit(runes[^1]))];
    }

    private static ImmutableArray<Inline> Mark(bool isNeeded) => isNeeded ? [new TextRun(LeftToRight)] : [];

    private static bool IsLetter(Rune rune) => UnicodeTable.Bidi(rune.Value) == BidiClass.L;

    // Rule W7: a digit goes with the letter before it.
    private static bool IsDigit(Rune rune) => UnicodeTable.Bidi(rune.Value) == BidiClass.EN;
}
