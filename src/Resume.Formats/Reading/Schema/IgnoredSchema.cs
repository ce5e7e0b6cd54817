using System.Text.Json.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A value that is accepted and ignored: data for other tools.</summary>
internal sealed class IgnoredSchema : ValueSchema
{
    public override string Name => "any value";

    public override string Hint(bool json) => "this value is ignored";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => [];
}
