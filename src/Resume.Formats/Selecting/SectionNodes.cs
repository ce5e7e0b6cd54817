using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Selecting;

/// <summary>The sections of a tree: members of the top level, `basics.summary`, and items of `sections`.</summary>
internal static class SectionNodes
{
    private const string List = "sections";

    private static readonly NodePath Summary = new(["basics", SectionSettings.SummaryId]);

    /// <summary>The ids of the sections that have something to show.</summary>
    public static ImmutableArray<string> Ids(MapNode root) =>
    [
        .. Summary.Find(root) is { IsBlank: false } ? [SectionSettings.SummaryId] : Array.Empty<string>(),
        .. root.Members
            .Where(member => ResumeSchema.SectionIds.Contains(member.Key.Value, StringComparer.Ordinal) && !member.Value.IsBlank)
            .Select(member => member.Key.Value),
        .. Listed(root).Where(IsCustom).Select(IdOf).OfType<string>(),
    ];

    /// <summary>The items of `sections`.</summary>
    public static ImmutableArray<Node> Listed(MapNode root) => root[List] is ListNode list ? list.Items : [];

    /// <summary>The id of an item of `sections`: a text, or a map with an id.</summary>
    public static string? IdOf(Node item) => item is ScalarNode { IsBlank: false } scalar ? scalar.Value.Trim() : NodePath.IdOf(item);

    /// <summary>The tree with other items in `sections`; without the key if there are none.</summary>
    public static MapNode WithListed(MapNode root, ImmutableArray<Node> items)
    {
        var index = root.Members.ToList().FindIndex(member => member.Key.Value == List);
        if (index < 0)
        {
            return items.IsEmpty ? root : root with { Members = root.Members.Add(New(items)) };
        }

        var (key, before) = root.Members[index];
        return root with
        {
            Members = items.IsEmpty
                ? root.Members.RemoveAt(index)
                : root.Members.SetItem(
                    index, new(key, before is ListNode list ? list with { Items = items } : new ListNode(items, before.Span))),
        };
    }

    /// <summary>The tree without the content of a section.</summary>
    public static MapNode Remove(MapNode root, string id) =>
        id == SectionSettings.SummaryId ? Summary.Remove(root)
        : ResumeSchema.SectionIds.Contains(id, StringComparer.Ordinal) ? new NodePath([id]).Remove(root)
        : WithListed(root, [.. Listed(root).Where(item => IdOf(item) != id)]);

    private static bool IsCustom(Node item) => item is MapNode map
        && !ResumeSchema.SectionIds.Contains(NodePath.IdOf(map) ?? "", StringComparer.Ordinal)
        && map.Members.Any(member => member.Key.Value is "entries" or "summary" && !member.Value.IsBlank);

    private static Member New(ImmutableArray<Node> items) =>
        new(new(List, ScalarStyle.Plain, items[0].Span), new ListNode(items, items[0].Span));
}
