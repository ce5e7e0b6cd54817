using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Selecting;

/// <summary>A tree whose texts are given in several languages -> the tree in one of them.</summary>
/// <param name="listed">The languages of the source: a map with only these keys is a text per language.</param>
/// <param name="language">The language to select.</param>
internal sealed class LanguageSelector(ImmutableArray<string> listed, string language)
{
    private readonly ImmutableArray<MissingText>.Builder missing = ImmutableArray.CreateBuilder<MissingText>();

    /// <summary>The texts that have no translation, so far.</summary>
    public ImmutableArray<MissingText> Missing => missing.ToImmutable();

    /// <summary>True if at least one text was given per language.</summary>
    public bool FoundTexts { get; private set; }

    /// <summary>The tree in the language; the tree itself if no text is given per language.</summary>
    public MapNode Select(MapNode root) => listed.IsEmpty ? root : Select(root, "", TaggedNodes.IsContent);

    /// <summary>A value of `set` in the language.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Its path, for messages.</param>
    public Node Select(Node value, string path) => value switch
    {
        MapNode map when IsPerLanguage(map) => Choose(map, path),
        MapNode map => Select(map, path, TaggedNodes.IsOurs),
        ListNode list => Select(list, path),
        _ => value,
    };

    private MapNode Select(MapNode map, string path, Func<ScalarNode, bool> isContent)
    {
        ImmutableArray<Member>.Builder? changed = null;
        foreach (var (i, (key, value)) in map.Members.Index())
        {
            if (isContent(key) && Select(value, path.Length == 0 ? key.Value : $"{path}.{key.Value}") is var selected
                && !ReferenceEquals(selected, value))
            {
                changed ??= map.Members.ToBuilder();
                changed[i] = new(key, selected);
            }
        }

        return changed is null ? map : map with { Members = changed.DrainToImmutable() };
    }

    private ListNode Select(ListNode list, string path)
    {
        ImmutableArray<Node>.Builder? changed = null;
        foreach (var (i, item) in list.Items.Index())
        {
            var selected = Select(item, PathOf(path, item, i));
            if (!ReferenceEquals(selected, item))
            {
                changed ??= list.Items.ToBuilder();
                changed[i] = selected;
            }
        }

        return changed is null ? list : list with { Items = changed.DrainToImmutable() };
    }

    // An item without an id has no path; its position helps to find it.
    private static string PathOf(string list, Node item, int index) => NodePath.IdOf(item) is { } id
        ? $"{list}.{id}"
        : FormattableString.Invariant($"{list}[{index + 1}]");

    // `id` is the tag of Indonesian, but a map that has nothing else names a section.
    private bool IsPerLanguage(MapNode map) =>
        !map.Members.IsEmpty
        && map.Members.All(member => LocaleTags.Contain(listed, member.Key.Value))
        && map.Members is not [{ Key.Value: "id" }];

    private Node Choose(MapNode map, string path)
    {
        FoundTexts = true;
        var given = map.Members.Where(member => member.Value is not ScalarNode { IsNull: true }).ToList();
        var tags = given.ConvertAll(member => member.Key.Value);
        if (tags.Count == 0)
        {
            return map.Members[0].Value;
        }

        var own = LocaleTags.Best(tags, language);
        var chosen = own ?? LocaleTags.Best(tags, listed[0]) ?? tags[0];
        var text = given[tags.IndexOf(chosen)].Value;
        if (own is not null)
        {
            return text;
        }

        missing.Add(new(path, map.Members[0].Key.Span, chosen));
        return Mark(text, chosen);
    }

    private static Node Mark(Node node, string language) => node switch
    {
        ScalarNode scalar => scalar with { Language = language },
        ListNode list => list with { Items = [.. list.Items.Select(item => Mark(item, language))] },
        MapNode map => map with
        {
            Members = [.. map.Members.Select(member => KeyValuePair.Create(member.Key, Mark(member.Value, language)))],
        },
        _ => node,
    };
}

/// <summary>A text without a translation.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Span">Its place.</param>
/// <param name="Language">The language that it has instead.</param>
internal sealed record MissingText(string Path, SourceSpan Span, string Language);
