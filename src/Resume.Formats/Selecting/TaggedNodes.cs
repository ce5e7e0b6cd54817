using System.Collections.Immutable;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>Where a tree of nodes has content that can have tags.</summary>
internal static class TaggedNodes
{
    // Settings contain no tags, and keys of other tools may contain anything.
    private static readonly ImmutableHashSet<string> Settings =
        ["theme", "output", "rules", "meta", "$schema", "dates", "location", "links", "locale", "variants", "private"];

    /// <summary>The scalars of the `tags` of an item.</summary>
    public static ImmutableArray<ScalarNode> Tags(MapNode item) =>
        item[TagsSchema.Key] is ListNode list ? [.. list.Items.OfType<ScalarNode>().Where(tag => !tag.IsBlank)] : [];

    /// <summary>True for a member of the top level that is content.</summary>
    public static bool IsContent(ScalarNode key) => !Settings.Contains(key.Value) && IsOurs(key);

    /// <summary>True for a key that is not another tool's.</summary>
    public static bool IsOurs(ScalarNode key) => !key.Value.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>All tags; those of an item come before those within it.</summary>
    public static IEnumerable<ScalarNode> All(MapNode root) =>
        root.Members.Where(member => IsContent(member.Key)).SelectMany(member => AllIn(member.Value));

    private static IEnumerable<ScalarNode> AllIn(Node node) => node switch
    {
        ListNode list => list.Items.SelectMany(item => item is MapNode map ? Tags(map).Concat(AllIn(map)) : AllIn(item)),
        MapNode map => map.Members.Where(member => IsOurs(member.Key)).SelectMany(member => AllIn(member.Value)),
        _ => [],
    };
}
