using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>The paths of the files that a source extends: one, or a list.</summary>
internal sealed class ExtendsSchema : ValueSchema<ImmutableArray<Located<string>>>
{
    private static readonly ValueSchema<ImmutableArray<Located<string>>> Paths = Schemas.ListOf(Schemas.Value);

    public static ExtendsSchema Instance { get; } = new();

    public override string Name => "a path or a list of paths";

    public override bool AcceptsList => true;

    public override ValueSchema Items => Schemas.Value;

    public override string Hint(bool json) => $"write a path relative to this file: `{Notation.Write("extends: base.yaml", json)}`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(JsonSchemaDefinitions.Text(), Paths.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<Located<string>> value)
    {
        value = [];
        switch (node)
        {
            case ListNode:
                return Paths.TryRead(node, key, context, out value);
            case ScalarNode:
                value = Schemas.Value.TryRead(node, key, context, out var path) ? [path] : [];
                return !value.IsEmpty;
            default:
                ReportWrongType(node, key, context);
                return false;
        }
    }
}
