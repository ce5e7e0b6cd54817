using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Maps each character of a scalar's value to its place in the source, across quotes, indentation and folded lines.</summary>
internal sealed class ScalarMap
{
    private readonly ScalarNode scalar;
    private readonly int[]? offsets;

    public ScalarMap(ScalarNode scalar)
    {
        this.scalar = scalar;
        offsets = Align(scalar);
    }

    /// <summary>The source span of a part of the value, or of the whole scalar if escapes prevent the mapping.</summary>
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

        // CR LF is one line break.
        var breaks = before.Count('\n') + before.Count('\r') - before.Count("\r\n");
        return (scalar.Span.Line + breaks, offset - lineStart + 1);
    }

    // Compares value and raw text. White space of the value matches any white space of the raw text, because lines are folded.
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
            at += scalar.Style == ScalarStyle.Quoted && IsEscape(raw[at..], value[i]) ? 1 : 0;

            if (at >= raw.Length || raw[at] != value[i])
            {
                return null;
            }

            map[i] = at++;
        }

        return map;
    }

    // `\\`, `\"`, `\/` or `''`.
    private static bool IsEscape(ReadOnlySpan<char> raw, char character) =>
        raw.Length > 1 && raw[0] is '\\' or '\'' && raw[1] == character && character is '\\' or '\'' or '"' or '/';

    private static int WhiteSpaceAt(ReadOnlySpan<char> raw) => raw.IndexOfAnyExcept(" \t\r\n") is var end and >= 0 ? end : raw.Length;
}
