using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A kind of value: what a key may hold.</summary>
internal abstract class Kind
{
    /// <summary>With its article, as messages say it: "a text", "a list".</summary>
    public abstract string Name { get; }

    /// <summary>What people write instead when they were told that a value is of another kind.</summary>
    public abstract string Hint { get; }
}

/// <summary>A kind of value and how a node becomes one.</summary>
internal abstract class Kind<T> : Kind
{
    /// <summary>Reads a node that is there and not null. Where nothing can be made of it, reports why and gives false.</summary>
    public abstract bool TryRead(Node node, string key, ReadingContext context, out T value);

    /// <summary>Reports that a node is of another kind.</summary>
    protected void WrongKind(Node node, string key, ReadingContext context) =>
        context.Report(ReadingRules.WrongKind(FirstLine(node.Span), key, Name, node switch { ListNode => "a list", MapNode => "a map", _ => "a text" }, Hint));

    // The beginning shows it; a span over a page would not.
    private static SourceSpan FirstLine(SourceSpan span) => span.EndLine == span.Line ? span : span with { EndLine = span.Line, EndColumn = span.Column + 1 };
}
