using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Texts;

/// <summary>Where each character of a scalar's value stands in the source: past quotes, indentation and folded lines.</summary>
internal sealed class ScalarMap
{
    private readonly ScalarNode scalar;
    private readonly int[]? offsets;

    public ScalarMap(ScalarNode scalar)
    {
        this.scalar = scalar;
        offsets = Align(scalar);
    }

    /// <summary>The place of a stretch of the value, or of the whole scalar where an escape hides which it is.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (offsets is null || start < 0 || end <= start || end > offsets.Length)
        {
            return scalar.Span;
        }

        var raw = scalar.Raw.Span;
        var (line, column) = Locate(raw, offsets[start]);
        var (endLine, endColumn) = Locate(raw, offsets[end - 1] + 1);
        return scalar.Span with { Line = line, Column = column, EndLine = endLine, EndColumn = endColumn };
    }

    private (int Line, int Column) Locate(ReadOnlySpan<char> raw, int offset)
    {
        var before = raw[..offset];
        var lineStart = before.LastIndexOfAny('\r', '\n') + 1;
        if (lineStart == 0)
        {
            return (scalar.Span.Line, scalar.Span.Column + offset);
        }

        // A carriage return with its line feed is one break.
        var breaks = before.Count('\n') + before.Count('\r') - before.Count("\r\n");
        return (scalar.Span.Line + breaks, offset - lineStart + 1);
    }

    // Walks value and raw text abreast. White space of the value stands for any of the raw text's, as lines are folded and indentation goes.
    private static int[]? Align(ScalarNode scalar)
    {
        var value = scalar.Value;
        var raw = scalar.Raw.Span;
        var map = new int[value.Length];
        var at = scalar.Style switch
        {
            ScalarStyle.Quoted => 1,
            ScalarStyle.Block => raw.IndexOfAny('\r', '\n'),
            _ => 0,
        };

        for (var i = 0; i < value.Length; i++)
        {
            if (at < 0 || at >= raw.Length)
            {
                return null;
            }

            if (value[i] is ' ' or '\n' && raw[at] is ' ' or '\t' or '\r' or '\n')
            {
                map[i] = at;
                at += i + 1 < value.Length && value[i + 1] is ' ' or '\n' ? 1 : WhiteSpaceAt(raw[at..]);
                continue;
            }

            at += i == 0 || raw[at] is '\r' or '\n' ? WhiteSpaceAt(raw[at..]) : 0;
            if (at + 1 < raw.Length && raw[at] is '\\' or '\'' && raw[at + 1] == value[i] && value[i] is '\\' or '\'' or '"' or '/' && scalar.Style == ScalarStyle.Quoted)
            {
                at++;
            }

            if (at >= raw.Length || raw[at] != value[i])
            {
                return null;
            }

            map[i] = at++;
        }

        return map;
    }

    private static int WhiteSpaceAt(ReadOnlySpan<char> raw) => raw.IndexOfAnyExcept(" \t\r\n") is var end and >= 0 ? end : raw.Length;
}
