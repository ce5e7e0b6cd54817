using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Syntax;

/// <summary>What is being written at a cursor: a key of a map, a value, or what may become either.</summary>
/// <param name="Slot">The value that the cursor is in; for a key, its map.</param>
/// <param name="Map">The map that a key would belong to; null if none is there yet.</param>
/// <param name="Start">The offset of the first character that a completion replaces.</param>
/// <param name="End">The offset behind the last one.</param>
internal sealed record CursorPlace(LooseNode Slot, LooseMap? Map, int Start, int End)
{
    // A character that no one writes.
    private const char Mark = '\uE0FF';

    /// <summary>True if a key may be written here.</summary>
    public bool MayBeKey { get; init; }

    /// <summary>True if a value may be written here.</summary>
    public bool MayBeValue { get; init; }

    /// <summary>True if the key has its colon already.</summary>
    public bool HasColon { get; init; }

    /// <summary>True in brackets and braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The column at which the key or value starts.</summary>
    public int Column { get; init; }

    /// <summary>The characters that are there already, with a quote if it starts with one.</summary>
    public string Written { get; init; } = "";

    /// <summary>Finds what is being written at an offset; null in comments and in texts on lines of their own.</summary>
    public static CursorPlace? Find(EditedText text, int offset)
    {
        var marked = text.Text.Insert(offset, Mark.ToString());
        var tree = LooseTree.Parse(marked);
        var found = tree.Find(offset);
        if (tree.FindKey(offset) is { } key && Contains(marked, key.KeyStart, key.KeyEnd))
        {
            return At(text, marked, key.Map, key.KeyStart, key.KeyEnd) with
            {
                Map = key.Map,
                MayBeKey = true,
                HasColon = key.HasColon,
                IsFlow = key.Map.IsFlow,
            };
        }

        if (found is not LooseScalar { Style: not LooseStyle.Block } scalar || !Contains(marked, scalar.Start, scalar.End))
        {
            return null;
        }

        var mayBeKey = scalar.Style == LooseStyle.Plain
            && !scalar.Value.Contains(' ', StringComparison.Ordinal)
            && IsFirstOfItsLine(marked, scalar);
        return At(text, marked, scalar, scalar.Start, scalar.End) with
        {
            MayBeKey = mayBeKey,
            MayBeValue = true,
            IsFlow = scalar.Parent is LooseMap { IsFlow: true } or LooseList { IsFlow: true },
        };
    }

    /// <summary>True for the word at the cursor.</summary>
    public static bool IsMarked(string word) => word.Contains(Mark, StringComparison.Ordinal);

    private static CursorPlace At(EditedText text, string marked, LooseNode slot, int start, int end)
    {
        // A text on several lines is not replaced as a whole.
        var lineEnd = marked.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        end = lineEnd < 0 ? end : start + lineEnd;
        return new(slot, null, start, Math.Max(start, end - 1))
        {
            Column = start - text.Lines.StartOf(text.Lines.LineOf(Math.Min(start, text.Text.Length))),
            Written = marked[start..end].Replace(Mark.ToString(), "", StringComparison.Ordinal),
        };
    }

    private static bool Contains(string marked, int start, int end) =>
        marked.AsSpan(start, end - start) is var part
        && (part.IndexOfAny('\r', '\n') is var lineEnd and >= 0 ? part[..lineEnd] : part).Contains(Mark);

    // Behind its own dash, or on a line of its own: not behind a key.
    private static bool IsFirstOfItsLine(string marked, LooseScalar scalar)
    {
        for (var i = scalar.Start - 1; i >= 0 && marked[i] is not ('\r' or '\n'); i--)
        {
            if (marked[i] is not (' ' or '-' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}
