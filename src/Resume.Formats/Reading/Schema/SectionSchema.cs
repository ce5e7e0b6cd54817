using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Marks the sections among the top-level properties.</summary>
internal interface ISectionSchema;

/// <summary>A standard section: a list of its entries.</summary>
internal sealed class SectionSchema<T>(string id, MapSchema<T> entry) : ValueSchema<ResumeSection>, ISectionSchema where T : Entry
{
    private readonly ValueSchema<ImmutableArray<T>> list = Schemas.ListOf(entry);

    public MapSchema<T> Entry { get; } = entry;

    public override string Name => list.Name;

    public override bool AcceptsList => true;

    public override ValueSchema Items => Entry;

    public override string Hint(bool json) => list.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => list.ToJsonSchema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out ResumeSection value)
    {
        var isList = list.TryRead(node, id, context, out var entries);
        value = new(id, isList ? [.. entries] : [], node.Span);

        if (node is ListNode { Items: var items })
        {
            SectionChecks.Check(items, id, context);
        }

        // Generators of JSON Resume write empty sections too.
        if (node is ListNode { Items.IsEmpty: true } && !context.Lenient)
        {
            context.Report(SemanticDiagnostics.EmptySection(node.Span, id));
        }

        return isList;
    }
}
