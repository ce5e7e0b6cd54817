using System.Text.Json.Nodes;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A map of settings, or one value for several of its keys.</summary>
internal sealed class OneOrMapSchema(ValueSchema<Settings> one, MapSchema<Settings> map, IEnumerable<string> keys) : ValueSchema<Settings>
{
    public override string Name => $"{one.Name}, or a map with `{map.Properties.First().Name}` and others";

    public override IMapSchema Members => map;

    public override IEnumerable<string> Choices => one.Choices;

    public override string Hint(bool json) => one.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(one.ToJsonSchema(definitions), map.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
    {
        if (node is MapNode)
        {
            return map.TryRead(node, key, context, out value);
        }

        var isRead = one.TryRead(node, key, context, out var single);
        value = isRead ? new([.. keys.SelectMany(each => single.Under(each).All)]) : Settings.None;
        return isRead;
    }
}
