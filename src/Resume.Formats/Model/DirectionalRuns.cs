using System.Collections.Immutable;
using Resume.Formats.Text;

namespace Resume.Formats.Model;

/// <summary>
/// Finds texts that run from left to right in a right-to-left document, such as "She is great!" in a Hebrew résumé. The first strong
/// character decides (UAX #9, P2 and P3), so punctuation stays at the ends of its own text. A text without one follows the document.
/// </summary>
internal static class DirectionalRuns
{
    /// <summary>
    /// Splits a text at changes of direction. Adjacent left-to-right parts become one run, with the separators between them: "Azure, AWS".
    /// </summary>
    public static IEnumerable<(InlineText Text, bool LeftToRight)> Split(InlineText text)
    {
        var parts = text.Parts.IsEmpty ? [text] : text.Parts;
        var directions = parts.Select(part => IsLeftToRight(part.PlainText)).ToList();

        for (var start = 0; start < parts.Length;)
        {
            var end = directions[start] == true ? End(directions, start) : start + 1;
            yield return (end == start + 1 ? parts[start] : Concatenate(parts[start..end]), directions[start] == true);
            start = end;
        }
    }

    /// <summary>True if a text runs from left to right; null if it has no strong character.</summary>
    public static bool? IsLeftToRight(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (UnicodeTable.Bidi(rune.Value))
            {
                case BidiClass.L:
                    return true;
                case BidiClass.R or BidiClass.AL:
                    return false;
            }
        }

        return null;
    }

    // A closing bracket at the very end belongs to the run that contains its opening bracket.
    private static int End(List<bool?> directions, int start)
    {
        var end = start + 1;
        var last = directions.LastIndexOf(false);
        for (var i = end; i < directions.Count && directions[i] != false; i++)
        {
            end = directions[i] == true || i > last ? i + 1 : end;
        }

        return end;
    }

    private static InlineText Concatenate(ImmutableArray<InlineText> parts) =>
        new([.. parts.SelectMany(part => part.Inlines)], parts[0].Span);
}
