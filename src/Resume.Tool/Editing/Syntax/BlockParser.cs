namespace Resume.Tool.Editing.Syntax;

/// <summary>Finds maps and lists by the columns of their keys and dashes.</summary>
internal sealed class BlockParser(string text)
{
    private readonly ScalarParser scalars = new(text);

    // The open maps and lists; each is in the last slot of the one below it.
    private readonly Stack<LooseNode> open = new();
    private LooseNode root = new LooseScalar();

    /// <summary>The value at the top of the text.</summary>
    public LooseNode Parse()
    {
        for (var line = 0; line < text.Length;)
        {
            line = ParseLine(line);
        }

        while (open.TryPop(out var node))
        {
            Close(node);
        }

        return root;
    }

    // Returns the start of the line where to go on.
    private int ParseLine(int line)
    {
        var at = line;
        while (at < text.Length && text[at] is ' ' or '\uFEFF')
        {
            at++;
        }

        if (IsSkipped(line, at))
        {
            return scalars.NextLine(at);
        }

        // A tab in the indentation is an error for YAML: here it is a space.
        while (at < text.Length && text[at] == '\t')
        {
            at++;
        }

        return scalars.IsLineEnd(at) ? scalars.NextLine(at) : ParseContent(line, at);
    }

    private bool IsSkipped(int line, int at) => scalars.IsLineEnd(at) || text[at] == '#'
        || (at == line && (text[at] == '%' || (scalars.StartsWith(at, "---") || scalars.StartsWith(at, "...")) && scalars.IsBlank(at + 3)));

    private int ParseContent(int line, int at)
    {
        var sameLine = false;
        while (true)
        {
            var column = at - line - (line == 0 && text[0] == '\uFEFF' ? 1 : 0);
            if (text[at] == '-' && scalars.IsBlank(at + 1) && open.Count < LooseTree.Depth)
            {
                if (!AddItem(column, at, sameLine))
                {
                    return scalars.NextLine(at);
                }

                at = scalars.SkipSpaces(at + 1);
                if (scalars.IsLineEnd(at) || text[at] == '#')
                {
                    return scalars.NextLine(at);
                }

                sameLine = true;
                continue;
            }

            var key = scalars.FindKey(at);
            return key is { } found && open.Count < LooseTree.Depth
                ? AddMember(column, found, sameLine)
                : AddValue(column, at, sameLine);
        }
    }

    // False for a dash where no list can be.
    private bool AddItem(int column, int at, bool sameLine)
    {
        if (!sameLine)
        {
            CloseTo(column, keepsMap: true);
        }

        if (!open.TryPeek(out var top) || top is not LooseList list || list.Column != column)
        {
            if (Slot() is not LooseScalar { Style: LooseStyle.None })
            {
                return false;
            }

            list = new() { Column = column, Start = at };
            Fill(list);
        }

        AddTo(list, new LooseScalar { Start = at + 1, End = at + 1 });
        return true;
    }

    private int AddMember(int column, (string Key, int Start, int End, int Colon) key, bool sameLine)
    {
        if (!sameLine)
        {
            CloseTo(column, keepsMap: false);
        }

        if (FindMap(column, key.Start) is not { } map)
        {
            return scalars.NextLine(key.Colon);
        }

        AddTo(map, new(map, key.Key, key.Start, key.End), new LooseScalar { Start = key.Colon, End = key.Colon });
        var at = scalars.SkipProperties(key.Colon);
        return scalars.IsLineEnd(at) || text[at] == '#' ? scalars.NextLine(at) : FillSlot(at, map.Column);
    }

    // The map that a key at a column belongs to; null for none.
    private LooseMap? FindMap(int column, int start)
    {
        open.TryPeek(out var top);
        if (top is LooseMap same && same.Column == column)
        {
            return same;
        }

        var slot = Slot();
        switch (slot)
        {
            case LooseScalar { Style: LooseStyle.None }:
                return Open(new() { Column = column, Start = start });

            // A word above a key, at its column, is a key that is being written.
            case LooseScalar { Style: LooseStyle.Plain } word when scalars.ColumnOf(word.Start) == column:
                var map = Open(new() { Column = column, Start = word.Start });
                var end = scalars.EndOfPlain(word.Start);
                var key = new LooseMember(map, text[word.Start..end], word.Start, end) { HasColon = false };
                AddTo(map, key, new LooseScalar { Start = end, End = end });
                return map;

            // The keys are not all at one column.
            case LooseMap { IsFlow: false } inner:
                open.Push(inner);
                return inner;
            default:
                return top as LooseMap;
        }
    }

    private LooseMap Open(LooseMap map)
    {
        Fill(map);
        return map;
    }

    private int AddValue(int column, int at, bool sameLine)
    {
        if (!sameLine)
        {
            CloseTo(column, keepsMap: false);
        }

        // An anchor or a tag whose value is not there yet.
        if (scalars.SkipProperties(at) is var value && (scalars.IsLineEnd(value) || text[value] == '#'))
        {
            return scalars.NextLine(value);
        }

        if (Slot() is LooseScalar { Style: LooseStyle.None } && (sameLine || open.Count == 0 || ColumnOf(open.Peek()) < column))
        {
            return FillSlot(value, open.TryPeek(out var parent) ? ColumnOf(parent) : -1);
        }

        var end = scalars.EndOfPlain(at);
        if (open.TryPeek(out var top) && top is LooseMap map)
        {
            var word = new LooseMember(map, text[at..end], at, end) { HasColon = false };
            AddTo(map, word, new LooseScalar { Start = end, End = end });
        }

        return scalars.NextLine(end);
    }

    private int FillSlot(int at, int parentColumn)
    {
        var (value, next) = scalars.ParseValue(at, parentColumn, open.Count);
        ReplaceSlot(value);
        return next;
    }

    // Closes what a line at this column cannot be in. A dash may be at the column of the map whose value it is.
    private void CloseTo(int column, bool keepsMap)
    {
        while (open.TryPeek(out var top))
        {
            var own = ColumnOf(top);
            if (own < column || (own == column && (keepsMap ? top is LooseList || IsSlotEmpty() : top is LooseMap)))
            {
                return;
            }

            // What is at the top is never left.
            if (open.Count == 1)
            {
                return;
            }

            Close(open.Pop());
        }
    }

    private bool IsSlotEmpty() => Slot() is LooseScalar { Style: LooseStyle.None };

    private static int ColumnOf(LooseNode node) => node is LooseMap map ? map.Column : ((LooseList)node).Column;

    private LooseNode Slot() => !open.TryPeek(out var top) ? root
        : top is LooseMap map ? map.Members[^1].Value
        : ((LooseList)top).Items[^1];

    private void Fill(LooseNode collection)
    {
        ReplaceSlot(collection);
        open.Push(collection);
    }

    private void ReplaceSlot(LooseNode value)
    {
        if (!open.TryPeek(out var top))
        {
            root = value;
            return;
        }

        value.Parent = top;
        if (top is LooseMap map)
        {
            value.Member = map.Members[^1];
            map.Members[^1].Value = value;
        }
        else
        {
            ((LooseList)top).Items[^1] = value;
        }
    }

    private static void AddTo(LooseMap map, LooseMember member, LooseNode value)
    {
        (value.Parent, value.Member, member.Value) = (map, member, value);
        map.Members.Add(member);
    }

    private static void AddTo(LooseList list, LooseNode item)
    {
        item.Parent = list;
        list.Items.Add(item);
    }

    private static void Close(LooseNode node) => node.End = node switch
    {
        LooseMap { Members: [.., var last] } => Math.Max(last.KeyEnd, last.Value.End),
        LooseList { Items: [.., var last] } => last.End,
        _ => node.Start,
    };
}
