using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// Maps each character of a scalar's value to its place in the source, across quotes, escapes, indentation and folded lines.
/// </summary>
internal sealed class ScalarMap
{
    private readonly ScalarNode scalar;
    private readonly int[]? offsets;
    private List<int>? lineStarts;

    public ScalarMap(ScalarNode scalar)
    {
        this.scalar = scalar;
        offsets = Align(scalar);
    }

    /// <summary>The source span of a part of the value, or of the whole scalar if it cannot be mapped.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (offsets is null || start < 0 || end <= start || end > offsets.Length)
        {
            return scalar.Span;
        }

        var raw = scalar.Raw.Span;
        var (line, column) = Locate(offsets[start]);
        var last = offsets[end - 1];
        var (endLine, endColumn) = Locate(last + Math.Max(1, HasEscapes ? EscapeAt(raw[last..], out _) : 0));
        return scalar.Span with { Line = line, Column = column, EndLine = endLine, EndColumn = endColumn };
    }

    /// <summary>True if the character of the value, white space, is a line break of the source, and not an escape such as `\n`.</summary>
    public bool IsSourceLineEnd(int index) => RawWhiteSpace(index).ContainsAny('\r', '\n');

    /// <summary>True if the line break of the source at this character has two spaces before it.</summary>
    public bool FollowsTwoSpaces(int index)
    {
        var space = RawWhiteSpace(index);
        var lineEnd = space.IndexOfAny('\r', '\n');
        var before = offsets is null ? default : scalar.Raw.Span[..(offsets[index] + Math.Max(lineEnd, 0))];
        return lineEnd >= 0 && before.EndsWith("  ");
    }

    // The white space of the source from a character of the value on.
    private ReadOnlySpan<char> RawWhiteSpace(int index)
    {
        if (offsets is null)
        {
            return default;
        }

        var raw = scalar.Raw.Span[offsets[index]..];
        return raw[..WhiteSpaceAt(raw)];
    }

    private bool HasEscapes => scalar.Style == ScalarStyle.Quoted && scalar.Raw.Span is ['"', ..];

    private (int Line, int Column) Locate(int offset)
    {
        var starts = lineStarts ??= LineStarts(scalar.Raw.Span);
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return line == 0 ? (scalar.Span.Line, scalar.Span.Column + offset) : (scalar.Span.Line + line, offset - starts[line] + 1);
    }

    // CR LF is one line break.
    private static List<int> LineStarts(ReadOnlySpan<char> raw)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\n' || raw[i] == '\r' && !(i + 1 < raw.Length && raw[i + 1] == '\n'))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    // Compares value and raw text. White space of the value matches any white space of the raw text, because lines are folded.
    private static int[]? Align(ScalarNode scalar)
    {
        var value = scalar.Value;
        var raw = scalar.Raw.Span;
        var map = new int[value.Length];
        var hasEscapes = scalar.Style == ScalarStyle.Quoted && raw is ['"', ..];
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
            if (hasEscapes && raw[at..] is ['\\', '\r' or '\n', ..])
            {
                // YAML joins this line and the next one without a space.
                at += 1 + WhiteSpaceAt(raw[(at + 1)..]);
            }

            if (hasEscapes && EscapeAt(raw[at..], out var character) is var length and > 0)
            {
                if (!character.SequenceEqual(value.AsSpan(i, Math.Min(character.Length, value.Length - i))))
                {
                    return null;
                }

                map.AsSpan(i, character.Length).Fill(at);
                i += character.Length - 1;
                at += length;
                continue;
            }

            // In single quotes, `''` is one.
            at += scalar.Style == ScalarStyle.Quoted && raw[at..] is ['\'', '\'', ..] && value[i] == '\'' ? 1 : 0;
            if (at >= raw.Length || raw[at] != value[i])
            {
                return null;
            }

            map[i] = at++;
        }

        return map;
    }

    // The length of an escape sequence in double quotes, of JSON or YAML, and what it stands for; 0 if there is none.
    private static int EscapeAt(ReadOnlySpan<char> raw, out string character)
    {
        character = "";
        if (raw is not ['\\', var kind, ..])
        {
            return 0;
        }

        var digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            character = kind switch
            {
                'n' => "\n", 't' => "\t", 'r' => "\r", 'b' => "\b", 'f' => "\f", 'v' => "\v", 'e' => "\e", 'a' => "\a", '0' => "\0",
                'N' => "\u0085", '_' => "\u00a0", 'L' => "\u2028", 'P' => "\u2029", _ => kind.ToString(),
            };
            return 2;
        }

        if (raw.Length < 2 + digits
            || !int.TryParse(raw.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF)
        {
            return 0;
        }

        character = code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        return 2 + digits;
    }

    private static int WhiteSpaceAt(ReadOnlySpan<char> raw) => raw.IndexOfAnyExcept(" \t\r\n") is var end and >= 0 ? end : raw.Length;
}
