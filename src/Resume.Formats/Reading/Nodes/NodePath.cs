using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading.Schema;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Reading.Nodes;

/// <summary>
/// The path of a value in a source: keys, and the `id`s of list items, joined by dots. `basics.phone`, `work.wibi.summary`; custom sections
/// and their entries are found by their ids alone: `talks`, `talks.caching`. Trees are never changed: a change makes a new tree.
/// </summary>
/// <param name="Names">The keys and ids.</param>
internal sealed record NodePath(ImmutableArray<string> Names)
{
    private const string Id = "id";

    private static readonly Node NotFound = new ScalarNode("", ScalarStyle.Plain, default);

    // A list of one of these keys need not be named: the ids of its items are names of the map that contains it.
    private static readonly ImmutableArray<string> ImpliedLists = ["sections", "entries"];

    public static NodePath Parse(string text) => new([.. text.Trim().Split('.')]);

    public override string ToString() => string.Join('.', Names);

    /// <summary>The value, or null if there is none at the path.</summary>
    public Node? Find(MapNode root)
    {
        Node? found = root;
        foreach (var name in Names)
        {
            found = found is null ? null : Child(found, name);
        }

        return found;
    }

    /// <summary>The tree without the value; the tree itself if there is none at the path.</summary>
    public MapNode Remove(MapNode root) => Change(root, Names.AsSpan(), null, missing: null) as MapNode ?? root;

    /// <summary>
    /// The tree with another value at the path. Missing keys are added, with the span of the name; null if the path leads to a list item that
    /// does not exist, below a text, or deeper than a source may be, or if it has an empty name.
    /// </summary>
    /// <param name="root">The tree.</param>
    /// <param name="name">The path as the source has it.</param>
    /// <param name="value">The new value.</param>
    public MapNode? Set(MapNode root, ScalarNode name, Node value) =>
        Names.Length > TreeLimits.Depth || Names.Contains("", StringComparer.Ordinal)
            ? null
            : Change(root, Names.AsSpan(), value, name.Span) as MapNode;

    /// <summary>The existing path that was probably meant, or null.</summary>
    public string? Nearest(MapNode root)
    {
        var names = Names.ToArray();
        Node node = root;
        for (var i = 0; i < names.Length; i++)
        {
            var name = Child(node, names[i]) is null ? Suggestions.Nearest(names[i], NamesIn(node)) : names[i];
            if (name is null || Child(node, name) is not { } next)
            {
                return null;
            }

            (names[i], node) = (name, next);
        }

        return string.Join('.', names);
    }

    /// <summary>The `id` of a list item, or null.</summary>
    public static string? IdOf(Node item) => (item as MapNode)?[Id] is ScalarNode { IsNull: false } id ? id.Value.Trim() : null;

    private static Node? Child(Node node, string name) => node switch
    {
        ListNode list => list.Items.FirstOrDefault(item => IdOf(item) == name),
        MapNode map => map[name] ?? ImplyingKey(map, name) switch { { } key => Child(map[key]!, name), _ => null },
        _ => null,
    };

    // The key of the list that has an item of this name, though the path does not name it.
    private static string? ImplyingKey(MapNode map, string name) =>
        map[name] is null ? ImpliedLists.FirstOrDefault(key => map[key] is ListNode list && Child(list, name) is not null) : null;

    private static IEnumerable<string> NamesIn(Node node) => node switch
    {
        ListNode list => list.Items.Select(IdOf).OfType<string>(),
        MapNode map => map.Members.Select(member => member.Key.Value)
            .Concat(ImpliedLists.SelectMany(key => map[key] is ListNode list ? NamesIn(list) : [])),
        _ => [],
    };

    /// <summary>
    /// The node with another value at a path below it, or without it for null. Returns <see cref="NotFound"/> where an item of a list is
    /// missing, or a key without a place for new ones.
    /// </summary>
    private static Node? Change(Node node, ReadOnlySpan<string> path, Node? value, SourceSpan? missing)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        return node switch
        {
            MapNode map when ImplyingKey(map, path[0]) is { } key => ChangeMember(map, key, path, value, missing),
            MapNode map => ChangeMember(map, path[0], path[1..], value, missing),
            ListNode list => ChangeItem(list, path, value, missing),

            ScalarNode { IsBlank: true } when missing is { } span => ChangeMember(new([], span), path[0], path[1..], value, missing),
            _ => NotFound,
        };
    }

    private static Node? ChangeMember(
        MapNode map, string key, ReadOnlySpan<string> rest, Node? value, SourceSpan? missing)
    {
        var index = map.Members.ToList().FindIndex(member => member.Key.Value == key);
        if (index < 0 && missing is null)
        {
            return NotFound;
        }

        var name = index < 0 ? new(key, ScalarStyle.Plain, missing!.Value) : map.Members[index].Key;
        var before = index < 0 ? new MapNode([], missing!.Value) : map.Members[index].Value;
        if (key == "theme" && missing is not null && !rest.IsEmpty && before is ScalarNode { IsBlank: false } theme)
        {
            before = Widen(theme);
        }

        var after = Change(before, rest, value, missing);
        return ReferenceEquals(after, NotFound) ? NotFound
            : after is null ? map with { Members = map.Members.RemoveAt(index) }
            : index < 0 ? map with { Members = map.Members.Add(new Member(name, after)) }
            : map with { Members = map.Members.SetItem(index, new(name, after)) };
    }

    private static Node? ChangeItem(ListNode list, ReadOnlySpan<string> path, Node? value, SourceSpan? missing)
    {
        var id = path[0];
        var index = list.Items.ToList().FindIndex(item => IdOf(item) == id);
        var after = index < 0 ? NotFound : Change(list.Items[index], path[1..], value, missing);
        return ReferenceEquals(after, NotFound) ? NotFound
            : list with { Items = after is null ? list.Items.RemoveAt(index) : list.Items.SetItem(index, after) };
    }

    // `theme: modern` is short for `theme: {name: modern}`, and a value below it leaves the name as it is.
    private static MapNode Widen(ScalarNode theme) => new([new(new("name", ScalarStyle.Plain, theme.Span), theme)], theme.Span);
}
