using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Changing;

/// <summary>Moves a key with its value to another map.</summary>
internal static class KeyMove
{
    private const int Indentation = 2;

    /// <summary>The edits; none where the key is not on a line of its own, or its new map is not there and cannot be made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key.</param>
    /// <param name="path">Its new path.</param>
    public static IReadOnlyList<TextEdit> Find(EditedText text, LooseMember key, IReadOnlyList<string> path)
    {
        if (key.Map.IsFlow || text.Tree.Root is not LooseMap { IsFlow: false } root)
        {
            return [];
        }

        var firstLine = text.Lines.LineOf(key.KeyStart);
        var lineStart = text.Lines.StartOf(firstLine);
        if (!text.Text.AsSpan(lineStart, key.KeyStart - lineStart).IsWhiteSpace())
        {
            return [];
        }

        var lastLine = text.Lines.LineOf(Math.Max(key.KeyEnd, key.Value.End));
        var end = lastLine + 1 < text.Lines.Count ? text.Lines.StartOf(lastLine + 1) : text.Text.Length;
        var removal = new TextEdit(text.Lines.RangeOf(lineStart, end), "");
        var moved = path[^1] + text.Text[key.KeyEnd..text.Lines.EndOf(lastLine)];
        return Insert(text, root, path, moved, key) is { } insertion ? [removal, insertion] : [];
    }

    private static TextEdit? Insert(EditedText text, LooseMap root, IReadOnlyList<string> path, string moved, LooseMember key)
    {
        var target = Paths(root, path.SkipLast(1));
        if (target is LooseMap map)
        {
            return map.Members is not [.., var last] || map[path[^1]] is not null ? null
                : !map.IsFlow ? Behind(text, Math.Max(last.KeyEnd, last.Value.End), Indent(moved, key.Map.Column, map.Column))
                : moved.AsSpan().ContainsAny('\r', '\n') ? null
                : At(text, Math.Max(last.KeyEnd, last.Value.End), $", {moved}");
        }

        // `basics:` is not there yet.
        return path.Count == 2 && root.Find(path[0]) is null
            ? Behind(
                text,
                Math.Max(root.Members[^1].KeyEnd, root.Members[^1].Value.End),
                $"{path[0]}:\n{Indent(moved, key.Map.Column, Indentation)}")
            : null;
    }

    private static LooseNode? Paths(LooseNode node, IEnumerable<string> names)
    {
        LooseNode? found = node;
        foreach (var name in names)
        {
            found = (found as LooseMap)?[name];
        }

        return found;
    }

    // On the next line; the last line of the file may lack a line break.
    private static TextEdit Behind(EditedText text, int offset, string lines)
    {
        var line = text.Lines.LineOf(offset);
        return line + 1 < text.Lines.Count
            ? At(text, text.Lines.StartOf(line + 1), lines + "\n")
            : At(text, text.Lines.EndOf(line), "\n" + lines);
    }

    private static TextEdit At(EditedText text, int offset, string words)
    {
        var place = text.Lines.PositionOf(offset);
        return new(new(place, place), words);
    }

    private static string Indent(string moved, int from, int to) => new string(' ', to)
        + string.Join('\n', moved.ReplaceLineEndings("\n").Split('\n').Select((line, at) => at == 0 ? line : Shift(line, to - from)));

    private static string Shift(string line, int columns) => columns >= 0 ? (line.Length == 0 ? line : new string(' ', columns) + line)
        : line[Math.Min(-columns, line.Length - line.AsSpan().TrimStart(' ').Length)..];
}
