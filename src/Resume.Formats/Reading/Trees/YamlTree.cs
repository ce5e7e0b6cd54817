using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Resume.Formats.Reading.Trees;

/// <summary>The events of a YAML parser -> a tree. Where the parser gives up, the tree holds what came before.</summary>
internal sealed class YamlTree(SourceText source, string masked, ReadingContext context)
{
    private readonly Parser parser = new(new StringReader(masked));
    private readonly YamlAnchors anchors = new();
    private ParsingEvent current = new StreamStart();
    private Diagnostic? fault;
    private int depth;
    private int size;

    /// <summary>What the parser stumbled over, or null.</summary>
    public Diagnostic? Fault => fault;

    /// <summary>The tree, or null where there is nothing to read.</summary>
    public Node? Read()
    {
        Node? root = null;
        while (Next() is not StreamEnd)
        {
            if (current is not DocumentStart)
            {
                continue;
            }

            if (root is not null)
            {
                context.Report(YamlRules.SecondDocument(Span(current)));
                break;
            }

            Next();
            root = ReadNode();
        }

        return root;
    }

    private ParsingEvent Next()
    {
        if (fault is not null)
        {
            return current;
        }

        try
        {
            return current = parser.MoveNext() ? parser.Current! : new StreamEnd(current.End, current.End);
        }
        catch (YamlException error)
        {
            return Stop(YamlSyntaxErrors.Explain(source, error));
        }
        catch (InvalidOperationException)
        {
            // The parser's own slip where a bracket never closes; the last event tells how far it came.
            return Stop(YamlRules.NeverCloses(Span(current)));
        }
        catch (Exception slip) when (slip is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // And where a tag, `!!x`, or a number in an escape or a directive is none.
            return Stop(YamlSyntaxErrors.Explain(source, new YamlException(current.End, current.End, slip.Message)));
        }
    }

    private StreamEnd Stop(Diagnostic diagnostic)
    {
        fault ??= diagnostic;
        var end = new StreamEnd(current.End, current.End);
        current = end;
        return end;
    }

    private Node ReadNode()
    {
        if (++size > TreeLimits.Nodes)
        {
            Stop(ReadingRules.TooManyNodes(Span(current)));
        }

        return current switch
        {
            Scalar scalar => anchors.Set(scalar, ReadScalar(scalar), 1),
            SequenceStart start => ReadList(start),
            MappingStart start => ReadMap(start),
            AnchorAlias alias => Expand(alias),
            _ => Scalar("", ScalarStyle.Plain, current),
        };
    }

    private Node ReadList(SequenceStart start)
    {
        var before = Enter(start);
        var items = ImmutableArray.CreateBuilder<Node>();

        while (Next() is not (SequenceEnd or StreamEnd))
        {
            items.Add(ReadNode());
        }

        depth--;
        var span = Span(start, start.Style == SequenceStyle.Flow, items.Count > 0 ? items[^1] : null);
        return anchors.Set(start, new ListNode(items.ToImmutable(), span), size - before);
    }

    private Node ReadMap(MappingStart start)
    {
        var before = Enter(start);
        var members = new MapBuilder(context);
        Node? last = null;

        while (Next() is not (MappingEnd or StreamEnd))
        {
            var key = ReadNode();
            Next();
            last = ReadNode();

            if (key is ScalarNode name)
            {
                members.Add(name, last);
            }
            else
            {
                context.Report(YamlRules.KeyIsNoWord(key.Span));
            }
        }

        depth--;
        return anchors.Set(start, members.ToMap(Span(start, start.Style == MappingStyle.Flow, last)), size - before);
    }

    private int Enter(NodeEvent start)
    {
        anchors.Open(start);
        if (++depth > TreeLimits.Depth)
        {
            Stop(ReadingRules.TooDeep(Span(start)));
        }

        return size - 1;
    }

    private Node Expand(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        switch (anchors.Find(name))
        {
            case null:
                context.Report(YamlRules.UnknownAlias(Span(alias), name));
                break;

            case { Node: null }:
                Stop(YamlRules.AliasOfItself(Span(alias), name));
                break;

            case { Node: { } node, Size: var nodes }:
                size += nodes;
                if (anchors.CountExpansion(nodes))
                {
                    return node;
                }

                Stop(YamlRules.TooManyAliases(Span(alias)));
                break;
        }

        return Scalar($"*{name}", ScalarStyle.Plain, alias);
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var node = Scalar(scalar.Value, scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.Plain => ScalarStyle.Plain,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Quoted,
        }, scalar);

        // An escape, "\0", brings in what the file itself may not hold.
        var forbidden = Sanitizer.IndexOfForbidden(node.Value);
        if (forbidden < 0)
        {
            return node;
        }

        context.Damaged = true;
        context.Report(ReadingRules.ForbiddenCharacter(node.Span, node.Value[forbidden]));
        return node with { Value = "" };
    }

    private ScalarNode Scalar(string value, ScalarStyle style, ParsingEvent at) =>
        new(YamlMask.Reveal(value), style, Span(at)) { Raw = source.Text.AsMemory()[Offset(at.Start)..End(at)] };

    // The parser's end of a flow collection lies before its bracket, and that of a block collection where the next token begins.
    private SourceSpan Span(NodeEvent start, bool isFlow, Node? last) => (isFlow, last) switch
    {
        (true, _) => source.Span(Offset(start.Start), Math.Max(Offset(start.Start), Math.Min(Offset(current.End) + (current is StreamEnd ? 0 : 1), source.Text.Length))),
        (false, { Span: var end }) when end.EndLine > start.Start.Line => Span(start) with { EndLine = end.EndLine, EndColumn = end.EndColumn },
        (false, { Span: var end }) when end.EndLine == start.Start.Line && end.Column >= start.Start.Column => Span(start) with { EndColumn = end.EndColumn },

        // Empty, or its last item is a reference to something further up.
        _ => Span(start),
    };

    private SourceSpan Span(ParsingEvent at) => source.Span(Offset(at.Start), End(at));

    // After a fault, an event may end before it begins.
    private int End(ParsingEvent at) => Math.Max(Offset(at.Start), Offset(at.End));

    // A mark at the end of a file may lie beyond it.
    private int Offset(Mark mark) => (int)Math.Min(mark.Line <= source.LineCount ? source.LineStart((int)mark.Line) + mark.Column - 1 : source.Text.Length, source.Text.Length);
}
