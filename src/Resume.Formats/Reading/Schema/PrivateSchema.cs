using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>`private`: paths of values.</summary>
internal sealed class PrivateSchema : ValueSchema<ImmutableArray<Located<string>>>
{
    public override string Name => Schemas.Paths.Name;

    public override bool AcceptsList => true;

    public override ValueSchema Items => Schemas.Value;

    public override string Hint(bool json) => Schemas.Paths.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => Schemas.Paths.ToJsonSchema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<Located<string>> value)
    {
        var isRead = Schemas.Paths.TryRead(node, key, context, out value);
        context.PrivatePaths = value;
        return isRead;
    }
}
