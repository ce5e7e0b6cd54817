using System.Text.Json.Nodes;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A map of settings, or one value for several of its keys.</summary>
internal sealed class OneOrMapKind(Kind<Settings> one, Shape<Settings> map, IEnumerable<string> keys) : Kind<Settings>
{
    public override string Name => $"{one.Name}, or a map with `{map.Keys.First().Name}` and others";

    public override string Hint => one.Hint;

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Any(one.Schema(definitions), map.Schema(definitions));

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
