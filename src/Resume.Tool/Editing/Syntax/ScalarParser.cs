using System.Text;

namespace Resume.Tool.Editing.Syntax;

/// <summary>Reads keys and values whose place is known: scalars in every notation, and collections in brackets.</summary>
internal sealed class ScalarParser(string text)
{
    private const string Properties = "&!";

    public bool IsLineEnd(int at) => at >= text.Length || text[at] is '\r' or '\n';

    /// <summary>True for a space, a tab, or the end of a line.</summary>
    public bool IsBlank(int at) => IsLineEnd(at) || text[at] is ' ' or '\t';

    public bool StartsWith(int at, string word) => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);

    /// <summary>The start of the line after the one with an offset.</summary>
    public int NextLine(int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end + (StartsWith(at + end, "\r\n") ? 2 : 1);
    }

    /// <summary>The column of an offset, from 0.</summary>
    public int ColumnOf(int at) => at - (text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1);

    public int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips spaces, anchors and tags before a value.</summary>
    public int SkipProperties(int at)
    {
        at = SkipSpaces(at);
        while (at < text.Length && Properties.Contains(text[at], StringComparison.Ordinal))
        {
            while (!IsBlank(at))
            {
                at++;
            }

            at = SkipSpaces(at);
        }

        return at;
    }

    /// <summary>The key at an offset, its own offsets and the one behind its colon; null if no key is there.</summary>
    public (string Key, int Start, int End, int Colon)? FindKey(int at)
    {
        at = SkipProperties(at);
        if (IsLineEnd(at) || text[at] is '[' or '{' or '#' or '|' or '>')
        {
            return null;
        }

        if (text[at] is '"' or '\'')
        {
            var close = FindQuote(at, EndOfLine(at));
            var behind = close < 0 ? -1 : SkipSpaces(close + 1);
            return close >= 0 && behind < text.Length && text[behind] == ':' && IsBlank(behind + 1)
                ? (Unquote(at, close + 1), at, close + 1, behind + 1)
                : null;
        }

        for (var colon = at; !IsLineEnd(colon); colon++)
        {
            if (text[colon] == '#' && colon > at && text[colon - 1] is ' ' or '\t')
            {
                return null;
            }

            if (text[colon] == ':' && IsBlank(colon + 1) && colon > at)
            {
                var end = colon;
                while (text[end - 1] is ' ' or '\t')
                {
                    end--;
                }

                return (text[at..end], at, end, colon + 1);
            }
        }

        return null;
    }

    /// <summary>Reads the value at an offset, and returns the line where to go on.</summary>
    /// <param name="at">The offset of its first character.</param>
    /// <param name="parentColumn">The column of the map or list that it belongs to: a line that starts there, or before, ends it.</param>
    /// <param name="depth">The maps and lists around it.</param>
    public (LooseNode Value, int Next) ParseValue(int at, int parentColumn, int depth)
    {
        var limit = new Lazy<int>(() => FindDedent(at, parentColumn));
        switch (text[at])
        {
            case '|' or '>':
                var end = TrimEnd(NextLine(at), limit.Value);
                return (new LooseScalar { Style = LooseStyle.Block, Start = at, End = Math.Max(end, EndOfLine(at)) }, limit.Value);
            case '"' or '\'' when FindQuote(at, limit.Value) is var close and >= 0:
                return (Quoted(at, close + 1), NextLine(close));
            case '"' or '\'':
                return (Quoted(at, EndOfLine(at)), NextLine(at));
            case '{' or '[':
                var value = new FlowParser(text, this, limit.Value).Parse(at, depth);
                return (value, NextLine(Math.Max(at, value.End - 1)));
            default:
                return ParsePlain(at, parentColumn);
        }
    }

    /// <summary>The offset behind a plain scalar on its line, without spaces and a comment.</summary>
    public int EndOfPlain(int at)
    {
        var end = at;
        for (var i = at; !IsLineEnd(i); i++)
        {
            if (text[i] == '#' && i > at && text[i - 1] is ' ' or '\t')
            {
                break;
            }

            end = text[i] is ' ' or '\t' ? end : i + 1;
        }

        return end;
    }

    /// <summary>The offset of the quote that closes one, or -1 if there is none before a limit.</summary>
    public int FindQuote(int open, int limit)
    {
        var quote = text[open];
        for (var at = open + 1; at < limit; at++)
        {
            if (quote == '"' && text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == quote)
            {
                if (quote == '"' || at + 1 >= limit || text[at + 1] != '\'')
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }

    /// <summary>A quoted scalar from its first quote to an end, where its other quote may be missing.</summary>
    public LooseScalar Quoted(int start, int end) => new()
    {
        Style = text[start] == '"' ? LooseStyle.DoubleQuoted : LooseStyle.SingleQuoted,
        Start = start,
        End = end,
        Value = Unquote(start, end),
    };

    /// <summary>The value of a quoted text.</summary>
    public string Unquote(int start, int end) => QuotedText.Read(text.AsSpan(start, end - start));

    public int EndOfLine(int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    // A plain text goes on in lines that are indented more, unless they look like keys or items: then someone is typing above them.
    private (LooseNode Value, int Next) ParsePlain(int at, int parentColumn)
    {
        var end = EndOfPlain(at);
        var value = new StringBuilder().Append(text, at, end - at);
        var next = NextLine(at);
        for (var line = next; line < text.Length; line = NextLine(line))
        {
            var content = SkipSpaces(line);
            if (IsLineEnd(content))
            {
                continue;
            }

            if (content - line <= parentColumn || text[content] == '#' || (text[content] == '-' && IsBlank(content + 1))
                || FindKey(content) is not null)
            {
                break;
            }

            end = EndOfPlain(content);
            value.Append(' ').Append(text, content, end - content);
            next = NextLine(line);
        }

        return (new LooseScalar { Style = LooseStyle.Plain, Start = at, End = end, Value = value.ToString() }, next);
    }

    // The start of the first later line that is not indented more than a column.
    private int FindDedent(int at, int column)
    {
        for (var line = NextLine(at); line < text.Length; line = NextLine(line))
        {
            var content = line;
            while (content < text.Length && text[content] == ' ')
            {
                content++;
            }

            // A closing bracket may be at the column of the key that it belongs to.
            if (!IsLineEnd(content) && content - line <= column && text[content] is not (']' or '}'))
            {
                return line;
            }
        }

        return text.Length;
    }

    private int TrimEnd(int least, int end)
    {
        while (end > least && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
