using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Selecting;

/// <summary>Leaves out the items of lists that the tags of a variant do not select, with everything in them.</summary>
internal sealed class TagFilter(TagRules rules)
{
    /// <summary>The tree without these items, and without lists that lose all of them.</summary>
    public MapNode Filter(MapNode root) => Filter(root, TaggedNodes.IsContent);

    /// <summary>True if an item of a list remains.</summary>
    public bool Selects(Node item) => item is not MapNode map || rules.Select([.. TaggedNodes.Tags(map).Select(tag => tag.Value.Trim())]);

    private MapNode Filter(MapNode map, Func<ScalarNode, bool> isContent) => map with
    {
        Members =
        [
            .. from member in map.Members
               let value = isContent(member.Key) ? Filter(member.Value) : member.Value
               where value is not null
               select KeyValuePair.Create(member.Key, value),
        ],
    };

    private Node? Filter(Node node) => node switch
    {
        MapNode map => Filter(map, TaggedNodes.IsOurs),
        ListNode { Items.IsEmpty: false } list => Filter(list),
        _ => node,
    };

    private ListNode? Filter(ListNode list)
    {
        var selected = list with { Items = [.. list.Items.Where(Selects).Select(Filter).OfType<Node>()] };
        return selected.Items.IsEmpty ? null : selected;
    }
}
