using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A kind of value: what a key may hold.</summary>
internal abstract class Kind
{
    /// <summary>With its article, where it has one, as messages say it: "text", "a list".</summary>
    public abstract string Name { get; }

    /// <summary>What people write instead when they were told that a value is of another kind.</summary>
    public abstract string Hint { get; }

    /// <summary>What JSON Schema says of it; maps that others refer to are left with the definitions.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}

/// <summary>A kind of value and how a node becomes one.</summary>
internal abstract class Kind<T> : Kind
{
    /// <summary>Reads a node that is there and not null. Where nothing can be made of it, reports why and gives false.</summary>
    public abstract bool TryRead(Node node, string key, ReadingContext context, out T value);

    /// <summary>Reports that a node is of another kind.</summary>
    protected void WrongKind(Node node, string key, ReadingContext context, string? hint = null) => context.Report(WrongKind(node, key, hint));

    /// <summary>The same, where the value is read all the same: an error in a strict source alone.</summary>
    protected void OddKind(Node node, string key, ReadingContext context) => context.Fault(WrongKind(node, key, null));

    private Diagnostic WrongKind(Node node, string key, string? hint) =>
        ReadingDiagnostics.WrongType(FirstLine(node.Span), key, Name, node switch { ListNode => "a list", MapNode => "a map", _ => "text" }, hint ?? Hint);

    // The beginning shows it; a span over a page would not.
    private static SourceSpan FirstLine(SourceSpan span) => span.EndLine == span.Line ? span : span with { EndLine = span.Line, EndColumn = span.Column + 1 };
}
