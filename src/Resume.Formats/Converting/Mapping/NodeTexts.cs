using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>Nodes that a conversion makes, and the scalars of a node.</summary>
internal static class NodeTexts
{
    /// <summary>A text that was not in the file in this form, with the place of the value that it comes from.</summary>
    public static ScalarNode Create(string text, SourceSpan span) => new(text, ScalarStyle.Quoted, span);

    /// <summary>A key with the place of another one.</summary>
    public static ScalarNode Key(string name, SourceSpan span) => new(name, ScalarStyle.Plain, span);

    /// <summary>The text of a scalar that is not blank, or null.</summary>
    public static string? Find(Node? node) => node is ScalarNode { IsBlank: false } scalar ? scalar.Value.Trim() : null;

    /// <summary>True for the scalar `true`.</summary>
    public static bool IsTrue(Node? node) => node is ScalarNode { Value: "true" or "True" or "yes" };

    /// <summary>The items of a list; a single value is a list of one.</summary>
    public static IEnumerable<Node> Items(Node? node) => node switch
    {
        null or ScalarNode { IsBlank: true } => [],
        ListNode list => list.Items,
        _ => [node],
    };

    /// <summary>Calls an action for each scalar of a node that is a value.</summary>
    public static void ForEach(Node? node, Action<ScalarNode> action)
    {
        switch (node)
        {
            case ScalarNode scalar:
                action(scalar);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    ForEach(item, action);
                }

                break;
            case MapNode map:
                foreach (var member in map.Members)
                {
                    ForEach(member.Value, action);
                }

                break;
            default:
                break;
        }
    }
}
