using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading.Hints;

/// <summary>What to write where a map is expected.</summary>
internal static class MapAdvice
{
    /// <summary>The advice for a text, or for a list of maps; null for other values.</summary>
    public static string? For(Node node, string key, IMapSchema shape, bool json)
    {
        var name = shape.Names.IsEmpty ? shape.Properties.FirstOrDefault()?.Name : shape.Names[0];
        return node switch
        {
            ListNode { Items: [MapNode, ..] } list when list.Items.All(item => item is MapNode) =>
                json ? "use one pair of braces instead of the list" : "remove the `- ` before its keys, and start them in the same column",
            ScalarNode text when key.Length > 0 && name is not null && (name == "name" || !shape.Names.IsEmpty) =>
                Snippet.Short(Snippet.Member(key, Snippet.Map(json, (name, Snippet.Text(text.Value.Trim(), json))), json)) is { } map
                    ? $"write `{map}`"
                    : null,
            _ => null,
        };
    }
}
