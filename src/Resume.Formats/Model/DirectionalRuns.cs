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
        var lastRightToLeft = directions.LastIndexOf(false);

        for (var start = 0; start < parts.Length;)
        {
            var end = directions[start] == true ? End(directions, start, lastRightToLeft) : start + 1;
            var run = end == start + 1 ? parts[start] : Concatenate(parts[start..end]);
            foreach (var stretch in directions[start] == true ? [(run, true)] : SplitAtSigns(run))
            {
                yield return stretch;
            }

            start = end;
        }
    }

    /// <summary>True if a text runs from left to right; null if it has no strong character.</summary>
    public static bool? IsLeftToRight(string text) => !ParagraphDirection.IsRightToLeft(text);

    // Words with signs, such as `C#`, are runs of their own in right-to-left text.
    private static List<(InlineText Text, bool LeftToRight)> SplitAtSigns(InlineText text)
    {
        var runs = new List<(InlineText, bool)>();
        var others = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (inline, isSigned) in text.Inlines.SelectMany(SplitAtSigns))
        {
            if (isSigned)
            {
                Close();
                runs.Add((new([inline], text.Span), true));
            }
            else
            {
                others.Add(inline);
            }
        }

        if (runs.Count == 0)
        {
            return [(text, false)];
        }

        Close();
        return runs;

        void Close()
        {
            if (others.Count > 0)
            {
                runs.Add((new(others.ToImmutable(), text.Span), false));
                others.Clear();
            }
        }
    }

    // A link stays whole.
    private static IEnumerable<(Inline Inline, bool IsSigned)> SplitAtSigns(Inline inline)
    {
        if (inline is not TextRun run)
        {
            var text = inline is Link link ? string.Concat(link.Runs.Select(each => each.Text)) : "";
            return [(inline, SignedWords.Find(text) is [(0, var end)] && end == text.Length)];
        }

        var pieces = new List<(Inline, bool)>();
        var last = 0;
        foreach (var (start, end) in SignedWords.Find(run.Text))
        {
            if (start > last)
            {
                pieces.Add((run with { Text = run.Text[last..start] }, false));
            }

            pieces.Add((run with { Text = run.Text[start..end] }, true));
            last = end;
        }

        if (last < run.Text.Length)
        {
            pieces.Add((run with { Text = run.Text[last..] }, false));
        }

        return pieces;
    }

    // A closing bracket at the very end belongs to the run that contains its opening bracket.
    private static int End(List<bool?> directions, int start, int last)
    {
        var end = start + 1;
        for (var i = end; i < directions.Count && directions[i] != false; i++)
        {
            end = directions[i] == true || i > last ? i + 1 : end;
        }

        return end;
    }

    private static InlineText Concatenate(ImmutableArray<InlineText> parts) =>
        new([.. parts.SelectMany(part => part.Inlines)], parts[0].Span);
}
