using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>`tags`. Nothing selects by them in this version, so the first ones of a source are reported.</summary>
internal sealed class TagsSchema : ValueSchema<ImmutableArray<Located<string>>>
{
    public const string Description = "Words by which a later version will select; at present they have no effect.";

    public static TagsSchema Instance { get; } = new();

    public override string Name => Schemas.Strings.Name;

    public override bool AcceptsList => true;

    public override string Hint(bool json) => Schemas.Strings.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => Schemas.Strings.ToJsonSchema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<Located<string>> value)
    {
        var isRead = Schemas.Strings.TryRead(node, key, context, out value);
        if (isRead && !value.IsEmpty && !context.HasTags)
        {
            context.HasTags = true;
            context.Report(SemanticDiagnostics.TagsWithoutEffect(value[0].Span));
        }

        return isRead;
    }
}
