using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ScalarStyle = Resume.Formats.Reading.Nodes.ScalarStyle;

namespace Resume.Formats.Reading.Yaml;

/// <summary>Turns the events of the YAML parser into a tree. If the parser stops, the tree contains everything before the error.</summary>
internal sealed class YamlTree(SourceText source, string masked, ReadingContext context)
{
    private readonly Parser parser = new(new StringReader(masked));
    private readonly YamlAnchors anchors = new();
    private ParsingEvent current = new StreamStart();
    private Diagnostic? syntaxError;
    private int depth;

    /// <summary>The error at which the parser stopped, or null.</summary>
    public Diagnostic? SyntaxError => syntaxError;

    /// <summary>The tree, or null for an empty source.</summary>
    public Node? Read()
    {
        context.Budget.StartAgain();
        Node? root = null;
        while (Next() is not StreamEnd)
        {
            if (current is not DocumentStart)
            {
                continue;
            }

            if (root is not null)
            {
                context.Report(ReadingDiagnostics.SecondDocument(Span(current)));
                break;
            }

            Next();
            root = ReadNode();
        }

        return root;
    }

    private ParsingEvent Next()
    {
        if (syntaxError is not null)
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
            // YamlDotNet throws this for an unclosed bracket; the last event is the nearest position.
            return Stop(ReadingDiagnostics.UnclosedBracket(Span(current)));
        }
        catch (Exception exception)
            when (exception is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet throws these for an invalid tag, `!!x`, or an invalid number in an escape or a directive.
            return Stop(YamlSyntaxErrors.Explain(source, new YamlException(current.End, current.End, exception.Message)));
        }
    }

    private StreamEnd Stop(Diagnostic diagnostic)
    {
        syntaxError ??= diagnostic;
        var end = new StreamEnd(current.End, current.End);
        current = end;
        return end;
    }

    private Node ReadNode()
    {
        var before = context.Budget.Spent;
        return current switch
        {
            Scalar scalar => anchors.Set(scalar, ReadScalar(scalar), context.Budget.Spent - before),
            SequenceStart start => ReadList(start),
            MappingStart start => ReadMap(start),
            AnchorAlias alias => Expand(alias),
            _ => Scalar("", ScalarStyle.Plain, current),
        };
    }

    // A key costs its characters only.
    private Node ReadValue()
    {
        var value = ReadNode();
        context.Budget.Spend(Budget.Node, Expense.Text, value.Span);
        return value;
    }

    private Node ReadList(SequenceStart start)
    {
        var before = Enter(start);
        var items = ImmutableArray.CreateBuilder<Node>();

        while (Next() is not (SequenceEnd or StreamEnd))
        {
            items.Add(ReadValue());
        }

        depth--;
        var isFlow = start.Style == SequenceStyle.Flow;
        var span = Span(start, isFlow, items.Count > 0 ? items[^1] : null);
        return anchors.Set(start, new ListNode(items.ToImmutable(), span) { IsFlow = isFlow }, context.Budget.Spent - before);
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
            last = ReadValue();

            if (key is ScalarNode name)
            {
                members.Add(name, last);
            }
            else
            {
                context.Report(ReadingDiagnostics.KeyMustBeScalar(key.Span));
            }
        }

        depth--;
        return anchors.Set(start, members.ToMap(Span(start, start.Style == MappingStyle.Flow, last)), context.Budget.Spent - before);
    }

    private long Enter(NodeEvent start)
    {
        anchors.Open(start);
        if (++depth > TreeLimits.Depth)
        {
            Stop(LimitDiagnostics.TooDeep(Span(start)));
        }

        return context.Budget.Spent;
    }

    private Node Expand(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        switch (anchors.Find(name))
        {
            case null:
                context.Report(ReadingDiagnostics.UnknownAlias(Span(alias), name));
                break;

            case { Node: null }:
                Stop(LimitDiagnostics.RecursiveAlias(Span(alias), name));
                break;

            case { Node: { } node, Steps: var steps }:
                context.Budget.Spend(steps, Expense.Alias(name), Span(alias));
                return node;
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

        context.Budget.Spend(node.Value.Length, Expense.Text, node.Span);

        // An escape such as "\0" can produce a character that sources may not contain.
        var forbidden = Sanitizer.IndexOfForbidden(node.Value);
        if (forbidden < 0)
        {
            return node;
        }

        context.Damaged = true;
        context.Report(ReadingDiagnostics.ForbiddenEscape(node.Span, node.Value[forbidden]));
        return node with { Value = "" };
    }

    private ScalarNode Scalar(string value, ScalarStyle style, ParsingEvent at) =>
        new(YamlMask.Reveal(value), style, Span(at)) { Raw = source.Text.AsMemory()[Offset(at.Start)..End(at)] };

    // The parser ends a flow collection before its closing bracket, and a block collection where the next token starts.
    private SourceSpan Span(NodeEvent start, bool isFlow, Node? last) => (isFlow, last) switch
    {
        (true, _) => source.Span(Offset(start.Start), Math.Max(Offset(start.Start), EndOfFlow())),
        (false, { Span: var end }) when end.EndLine > start.Start.Line =>
            Span(start) with { EndLine = end.EndLine, EndColumn = end.EndColumn },
        (false, { Span: var end }) when end.EndLine == start.Start.Line && end.Column >= start.Start.Column =>
            Span(start) with { EndColumn = end.EndColumn },

        // Empty, or its last item is an alias of a node further up.
        _ => Span(start),
    };

    private int EndOfFlow() => Math.Min(Offset(current.End) + (current is StreamEnd ? 0 : 1), source.Text.Length);

    private SourceSpan Span(ParsingEvent at) => source.Span(Offset(at.Start), End(at));

    // After an error, an event may end before its start.
    private int End(ParsingEvent at) => Math.Max(Offset(at.Start), Offset(at.End));

    // A mark at the end of the file may be past the last line.
    private int Offset(Mark mark) => mark.Line > source.LineCount
        ? source.Text.Length
        : (int)Math.Min(source.LineStart((int)mark.Line) + mark.Column - 1, source.Text.Length);
}
