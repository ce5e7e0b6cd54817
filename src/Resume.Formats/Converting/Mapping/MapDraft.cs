using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Converting.Mapping;

/// <summary>A map of the result, while it is made. A key is in it once: several texts become paragraphs, and several lists one.</summary>
internal sealed class MapDraft(Conversion conversion, SourceSpan span)
{
    private static readonly ImmutableArray<string> Texts = ["summary", "description", "reference"];
    private static readonly ImmutableArray<string> Contacts = ["email", "phone", "url"];

    private readonly List<Member> members = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public bool IsEmpty => members.Count == 0;

    /// <summary>The keys that it has so far.</summary>
    public IEnumerable<ScalarNode> Keys => members.Select(member => member.Key);

    public Node? this[string name] => Find(name) is var index and >= 0 ? members[index].Value : null;

    /// <summary>Adds a value under a name of this language.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The key of the file, whose place and comments it gets.</param>
    /// <param name="value">The value; a blank one is not added.</param>
    public void Add(string name, ScalarNode key, Node? value)
    {
        if (value is null or { IsBlank: true })
        {
            conversion.Use(value);
            return;
        }

        var index = Find(name);
        if (index < 0)
        {
            Append(new(name, ScalarStyle.Plain, key.Span), value);
        }
        else if (Merge(name, members[index].Value, value) is { } merged)
        {
            members[index] = new(members[index].Key, merged);
        }
        else
        {
            conversion.Keep(this, key, value);
        }
    }

    /// <summary>Adds a member as it is.</summary>
    public void Append(ScalarNode key, Node value)
    {
        indexes.TryAdd(key.Value, members.Count);
        members.Add(new(key, value));
    }

    /// <summary>Removes a key, and returns its member.</summary>
    public Member? Remove(string name)
    {
        var index = Find(name);
        if (index < 0)
        {
            return null;
        }

        var member = members[index];
        members.RemoveAt(index);
        indexes.Clear();
        foreach (var (i, (key, _)) in members.Index())
        {
            indexes.TryAdd(key.Value, i);
        }

        return member;
    }

    /// <summary>The name, with a number if the map has it already.</summary>
    public string FindFreeName(string name)
    {
        var free = name;
        for (var number = 2; this[free] is not null; number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return free;
    }

    public MapNode ToMap() => new([.. members], span);

    private int Find(string name) => indexes.GetValueOrDefault(name, -1);

    private Node? Merge(string name, Node first, Node second)
    {
        if (first is ListNode list)
        {
            return list with { Items = [.. list.Items, .. NodeTexts.Items(second)] };
        }

        if (first is not ScalarNode one || second is not ScalarNode other)
        {
            return null;
        }

        if (one.Value.Trim() == other.Value.Trim())
        {
            conversion.Use(other);
            return one;
        }

        if (Contacts.Contains(name, StringComparer.Ordinal))
        {
            return new ListNode([one, other], one.Span);
        }

        if (!Texts.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        conversion.Use(one);
        conversion.Use(other);
        return NodeTexts.Create($"{one.Value.Trim()}\n\n{other.Value.Trim()}", one.Span);
    }
}
