using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>The schema of a value.</summary>
internal abstract class ValueSchema
{
    /// <summary>The type in messages and documentation, with its article: "text", "a list".</summary>
    public abstract string Name { get; }

    /// <summary>True if the value may be a list.</summary>
    public virtual bool AcceptsList => false;

    /// <summary>The map that the value may be, if its keys are known; otherwise null.</summary>
    public virtual IMapSchema? Members => null;

    /// <summary>The schema of the items, if the value may be a list; otherwise null.</summary>
    public virtual ValueSchema? Items => null;

    /// <summary>The words that the value may be; none where it may be any text.</summary>
    public virtual IEnumerable<string> Choices => [];

    /// <summary>The fix for a value of another type, in YAML or in JSON.</summary>
    public abstract string Hint(bool json);

    /// <summary>The JSON Schema. Maps are added to the definitions and referred to.</summary>
    public abstract JsonObject ToJsonSchema(JsonSchemaDefinitions definitions);
}

/// <summary>A map whose keys are names: of variants, formats or codes.</summary>
internal interface INamedValues
{
    /// <summary>The names that are known.</summary>
    IEnumerable<string> KnownNames { get; }

    /// <summary>The schema of the value of a name.</summary>
    ValueSchema ValueOf(string name);
}

/// <summary>The schema of a value that is read as a <typeparamref name="T"/>.</summary>
internal abstract class ValueSchema<T> : ValueSchema
{
    /// <summary>Reads a node that is not null. If it cannot be read, reports why and returns false.</summary>
    public abstract bool TryRead(Node node, string key, ReadingContext context, out T value);

    /// <summary>Reports a node of another type.</summary>
    protected void ReportWrongType(Node node, string key, ReadingContext context, string? hint = null) =>
        context.Report(WrongType(node, key, hint ?? Hint(context.IsJson)));

    /// <summary>Reports a node of another type that is read nevertheless: an error in strict sources only.</summary>
    protected void ReportStrictWrongType(Node node, string key, ReadingContext context, string? hint = null) =>
        context.ReportStrict(WrongType(node, key, hint ?? Hint(context.IsJson)));

    private Diagnostic WrongType(Node node, string key, string hint)
    {
        var found = node switch { ListNode => "a list", MapNode => "a map", _ => "text" };
        return ReadingDiagnostics.WrongType(FirstLine(node.Span), key, Name, found, hint);
    }

    // A span over a whole page would hide where the value starts.
    private static SourceSpan FirstLine(SourceSpan span) => span.EndLine == span.Line
        ? span
        : span with { EndLine = span.Line, EndColumn = span.Column + 1 };
}
