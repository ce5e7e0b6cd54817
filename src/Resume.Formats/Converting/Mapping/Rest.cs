using System.Collections.Immutable;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>The part of a file that has no place in the result: its tree without the values that have one.</summary>
internal static class Rest
{
    /// <summary>The tree that is left; null if nothing is.</summary>
    public static MapNode? Find(MapNode input, Conversion conversion) => FindIn(input, conversion) as MapNode;

    private static Node? FindIn(Node node, Conversion conversion)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar.IsBlank || conversion.IsUsed(scalar) ? null : node;

            case ListNode list:
                ImmutableArray<Node> items = [.. list.Items.Select(item => FindIn(item, conversion)).OfType<Node>()];
                return items.IsEmpty ? null : list with { Items = items };

            case MapNode map:
                ImmutableArray<KeyValuePair<ScalarNode, Node>> members =
                [
                    .. from member in map.Members
                       let rest = FindIn(member.Value, conversion)
                       where rest is not null
                       select KeyValuePair.Create(member.Key, rest),
                ];
                return members.IsEmpty ? null : map with { Members = members };

            default:
                return null;
        }
    }
}
