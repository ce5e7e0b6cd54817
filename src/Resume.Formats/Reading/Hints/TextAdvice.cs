using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Hints;

/// <summary>What to write where a text is expected: the items of a list as one text.</summary>
internal static class TextAdvice
{
    /// <summary>The advice for a list of texts; null for other values.</summary>
    public static string? For(Node node, string key, bool isBlock, bool json)
    {
        if (node is not ListNode { Items: { IsEmpty: false } items } || !items.All(item => item is ScalarNode))
        {
            return null;
        }

        var words = items.OfType<ScalarNode>().Select(item => item.Value.Trim()).Where(word => word.Length > 0).ToList();
        return isBlock && words.Count > 1 && !json
            ? $"write `{key}: |` and, indented below it, the items, each with its `- `"
            : Snippet.Short(Snippet.Member(key, Snippet.Text(string.Join(", ", words), json), json)) is { } text ? $"write `{text}`"
            : null;
    }
}
