using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A keyword: text, or a map with its name and tags.</summary>
internal sealed class TaggedTextSchema : ValueSchema<InlineText>, ITranslated
{
    // A property, not a field: the initializer of the schemas needs this class.
    public static MapSchema<InlineText> Map => Shapes.Keyword;

    public override string Name => "text or a map with `name` and `tags`";

    public override IMapSchema Members => Map;

    public override string Hint(bool json) => Schemas.InlineText.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(Schemas.InlineText.ToJsonSchema(definitions), Map.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out InlineText value)
    {
        if (node is MapNode map && map.Members.Any(member => Map.Contains(member.Key.Value)))
        {
            return Map.TryRead(node, key, context, out value) && !value.IsEmpty;
        }

        return Schemas.InlineText.TryRead(node, key, context, out value);
    }

    private static class Shapes
    {
        public static MapSchema<InlineText> Keyword { get; } = new("keywords", _ => InlineText.Empty, names: ["name"])
        {
            { "name", Schemas.InlineText, "The keyword.", (_, value) => value },
            { "id", Schemas.Value, "Identifier used in paths.", (keyword, _) => keyword },
            TagsSchema.Property<InlineText>(),
        };
    }
}
