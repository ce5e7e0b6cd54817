using System.Collections.Immutable;
using Resume.Formats.Text;

namespace Resume.Formats.Model;

/// <summary>
/// The texts that run from left to right in a document from right to left, as "She is great!" does among Hebrew ones: a text goes the way of its first strong
/// character (UAX #9, P2 and P3), so that its signs stand at its own ends. One without such a character goes with the document.
/// </summary>
internal static class DirectionalRuns
{
    /// <summary>A text in stretches, each with whether it runs from left to right. Neighbours that do are one stretch with what is between them: "Azure, AWS".</summary>
    public static IEnumerable<(InlineText Text, bool LeftToRight)> Split(InlineText text)
    {
        var parts = text.Parts.IsEmpty ? [text] : text.Parts;
        var directions = parts.Select(part => IsLeftToRight(part.PlainText)).ToList();

        for (var start = 0; start < parts.Length;)
        {
            var end = directions[start] == true ? End(directions, start) : start + 1;
            yield return (end == start + 1 ? parts[start] : Together(parts[start..end]), directions[start] == true);
            start = end;
        }
    }

    /// <summary>Whether a text runs from left to right; null where it has no strong character.</summary>
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

    // At the end of all a bracket closes what one before it opened.
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

    private static InlineText Together(ImmutableArray<InlineText> parts) => new([.. parts.SelectMany(part => part.Inlines)], parts[0].Span);
}
