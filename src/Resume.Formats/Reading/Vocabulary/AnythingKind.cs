using System.Text.Json.Nodes;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>What is accepted and left alone: data for other tools.</summary>
internal sealed class AnythingKind : Kind
{
    public override string Name => "any value";

    public override string Hint => "it is not read";

    public override JsonObject Schema(SchemaDefinitions definitions) => [];
}
