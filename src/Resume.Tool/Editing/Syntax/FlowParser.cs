namespace Resume.Tool.Editing.Syntax;

/// <summary>Reads maps in braces and lists in brackets, of YAML and JSON, also where commas and closing brackets are missing.</summary>
/// <param name="text">The text.</param>
/// <param name="scalars">Reads scalars.</param>
/// <param name="limit">The offset at which the value ends at the latest.</param>
internal sealed class FlowParser(string text, ScalarParser scalars, int limit)
{
    /// <summary>Reads the collection whose bracket is at an offset.</summary>
    public LooseNode Parse(int at, int depth)
    {
        LooseNode node = text[at] == '{' ? new LooseMap { IsFlow = true } : new LooseList { IsFlow = true };
        node.Start = at;
        at++;
        while (true)
        {
            at = Skip(at);
            if (at >= limit)
            {
                node.End = TrimEnd(node.Start + 1);
                return node;
            }

            if (text[at] is '}' or ']')
            {
                node.End = at + 1;
                return node;
            }

            at = text[at] == ',' ? at + 1 : node is LooseMap map ? ParseMember(map, at, depth) : ParseItem((LooseList)node, at, depth);
        }
    }

    private int ParseItem(LooseList list, int at, int depth)
    {
        // `[a: 1]` is a list with a map of one key.
        if (FindKey(at) is not null)
        {
            var map = new LooseMap { IsFlow = true, Start = at, Parent = list };
            list.Items.Add(map);
            var next = ParseMember(map, at, depth);
            map.End = Math.Max(map.Members[^1].KeyEnd, map.Members[^1].Value.End);
            return next;
        }

        var value = ParseValue(at, depth, isKey: false);
        value.Parent = list;
        list.Items.Add(value);
        return Math.Max(at + 1, value.End);
    }

    private int ParseMember(LooseMap map, int at, int depth)
    {
        if (FindKey(at) is not { } found)
        {
            var word = ParseValue(at, depth, isKey: true);
            var key = new LooseMember(map, (word as LooseScalar)?.Value ?? "", word.Start, word.End) { HasColon = false };
            Add(map, key, new LooseScalar { Start = word.End, End = word.End });
            return Math.Max(at + 1, word.End);
        }

        var member = new LooseMember(map, found.Key, at, found.End);
        var start = Skip(found.Colon);
        var isMissing = start >= limit || text[start] is ',' or '}' or ']';
        Add(map, member, isMissing ? new LooseScalar { Start = found.Colon, End = found.Colon } : ParseValue(start, depth, isKey: false));
        return isMissing ? start : Math.Max(start + 1, member.Value.End);
    }

    private static void Add(LooseMap map, LooseMember member, LooseNode value)
    {
        (value.Parent, value.Member, member.Value) = (map, member, value);
        map.Members.Add(member);
    }

    // The key at an offset: a quoted text or a plain one, with a colon behind it.
    private (string Key, int End, int Colon)? FindKey(int at)
    {
        if (text[at] is '{' or '[')
        {
            return null;
        }

        var isQuoted = text[at] is '"' or '\'';
        var close = isQuoted ? scalars.FindQuote(at, limit) : -1;
        if (isQuoted && close < 0)
        {
            return null;
        }

        var end = isQuoted ? close + 1 : EndOfPlain(at, isKey: true);
        var colon = Skip(end);
        return colon < limit && text[colon] == ':' && (isQuoted || end > at)
            ? (isQuoted ? scalars.Unquote(at, end) : text[at..end], end, colon + 1)
            : null;
    }

    private LooseNode ParseValue(int at, int depth, bool isKey)
    {
        if (text[at] is '{' or '[' && depth < LooseTree.Depth)
        {
            return Parse(at, depth + 1);
        }

        if (text[at] is '"' or '\'')
        {
            var close = scalars.FindQuote(at, limit);
            return scalars.Quoted(at, close < 0 ? Math.Min(limit, scalars.EndOfLine(at)) : close + 1);
        }

        var end = Math.Max(at + 1, EndOfPlain(at, isKey));
        return new LooseScalar { Style = LooseStyle.Plain, Start = at, End = end, Value = Fold(text[at..end]) };
    }

    // A plain text ends at a comma, a bracket, a comment, or a colon behind a key; a key also at the end of its line.
    private int EndOfPlain(int at, bool isKey)
    {
        var end = at;
        for (var i = at; i < limit && text[i] is not (',' or '[' or ']' or '{' or '}'); i++)
        {
            if ((text[i] == '#' && i > at && char.IsWhiteSpace(text[i - 1]))
                || (text[i] == ':' && (i + 1 >= limit || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is ',' or '[' or ']' or '{' or '}'))
                || (text[i] is '\r' or '\n' && (isKey || IsKeyLine(i))))
            {
                break;
            }

            end = char.IsWhiteSpace(text[i]) ? end : i + 1;
        }

        return end;
    }

    // On the next line is a key: what is before it lacks a comma.
    private bool IsKeyLine(int lineBreak)
    {
        var next = scalars.SkipSpaces(scalars.NextLine(lineBreak));
        return next < limit && scalars.FindKey(next) is not null;
    }

    private int Skip(int at)
    {
        while (at < limit)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '#' && char.IsWhiteSpace(text[at - 1]))
            {
                at = scalars.EndOfLine(at);
            }
            else
            {
                break;
            }
        }

        return Math.Min(at, limit);
    }

    private int TrimEnd(int least)
    {
        var end = limit;
        while (end > least && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static string Fold(string text) =>
        text.AsSpan().ContainsAny('\r', '\n')
            ? string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : text;
}
