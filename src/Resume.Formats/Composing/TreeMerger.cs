using System.Collections.Immutable;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Composing;

/// <summary>
/// Lays one tree over another. Maps merge, and a null deletes. A list replaces a list, unless both have items with an `id`: then items with
/// the same one merge. Everything of the upper tree comes first, in its order. Each item and member is visited once.
/// </summary>
internal static class TreeMerger
{
    private const string Id = "id";

    /// <summary>Lays a map over another one.</summary>
    public static MapNode Merge(MapNode over, MapNode under)
    {
        var below = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var (key, value) in under.Members)
        {
            below.TryAdd(key.Value, value);
        }

        var members = ImmutableArray.CreateBuilder<Member>(over.Members.Length + under.Members.Length);
        foreach (var (key, value) in over.Members)
        {
            if (!below.Remove(key.Value, out var other))
            {
                members.Add(new(key, value));
            }
            else if (value is not ScalarNode { IsNull: true })
            {
                members.Add(new(key, Merge(value, other)));
            }
        }

        members.AddRange(under.Members.Where(member => below.Remove(member.Key.Value)));
        return over with { Members = members.ToImmutable() };
    }

    private static Node Merge(Node over, Node under) => (over, under) switch
    {
        (MapNode upper, MapNode lower) => Merge(upper, lower),
        (ListNode upper, ListNode lower) => Merge(upper, lower),
        _ => over,
    };

    private static ListNode Merge(ListNode over, ListNode under)
    {
        var below = new Dictionary<string, MapNode>(StringComparer.Ordinal);
        foreach (var item in under.Items)
        {
            if (FindId(item) is { } id)
            {
                below.TryAdd(id, (MapNode)item);
            }
        }

        if (below.Count == 0 || !over.Items.Any(item => FindId(item) is not null))
        {
            return over;
        }

        var merged = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var items = ImmutableArray.CreateBuilder<Node>(over.Items.Length + under.Items.Length);
        foreach (var item in over.Items)
        {
            var isKnown = below.Remove(FindId(item) ?? "", out var other);
            items.Add(isKnown ? Merge((MapNode)item, other!) : item);
            if (isKnown)
            {
                merged.Add(other!);
            }
        }

        items.AddRange(under.Items.Where(item => !merged.Remove(item)));
        return over with { Items = items.ToImmutable() };
    }

    private static string? FindId(Node item) =>
        item is MapNode map && map.Present(Id) is ScalarNode id && SourceStrings.Value(id.Value) is { Length: > 0 } value ? value : null;
}
