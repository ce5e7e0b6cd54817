using Resume.Formats.Diagnostics;
using Resume.Tool.Editing.Protocol;

namespace Resume.Tool.Editing.Texts;

/// <summary>The lines of a text: offsets to places and back. Lines end with `\n`, `\r\n` or `\r`, in the protocol as in YAML.</summary>
internal sealed class LineMap
{
    private readonly string text;
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        this.text = text;
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }
    }

    /// <summary>The number of lines, at least 1.</summary>
    public int Count => starts.Count;

    /// <summary>The offset of a line's first character.</summary>
    public int StartOf(int line) => starts[line];

    /// <summary>The offset behind a line's last character, before its line break.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
        while (end > starts[line] && text[end - 1] is '\r' or '\n' && line + 1 < starts.Count)
        {
            end--;
        }

        return end;
    }

    /// <summary>A line without its line break.</summary>
    public string TextOf(int line) => text[starts[line]..EndOf(line)];

    /// <summary>The line of an offset.</summary>
    public int LineOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The place of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new(line, offset - starts[line]);
    }

    /// <summary>The offset of a place. A place outside of the text is taken for the nearest one in it, as the protocol says.</summary>
    public int OffsetOf(Position position) => position.Line < 0 ? 0
        : position.Line >= starts.Count ? text.Length
        : starts[position.Line] + Math.Clamp(position.Character, 0, EndOf(position.Line) - starts[position.Line]);

    /// <summary>The range between two offsets.</summary>
    public TextRange RangeOf(int start, int end) => new(PositionOf(start), PositionOf(end));

    /// <summary>The range of a diagnostic's span, which counts from 1.</summary>
    public TextRange RangeOf(SourceSpan span)
    {
        var start = OffsetOf(new(span.Line - 1, span.Column - 1));
        return RangeOf(start, Math.Max(start, OffsetOf(new(span.EndLine - 1, span.EndColumn - 1))));
    }
}
