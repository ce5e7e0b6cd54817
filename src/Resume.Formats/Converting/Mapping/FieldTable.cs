using System.Collections;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>Adds a value of the file to a map of the result.</summary>
/// <param name="key">Its key in the file.</param>
/// <param name="value">The value.</param>
/// <param name="draft">The map.</param>
/// <param name="conversion">The conversion.</param>
internal delegate void FieldRule(ScalarNode key, Node value, MapDraft draft, Conversion conversion);

/// <summary>The keys of a map of another tool, and what becomes of each. A key that is not in the table keeps its name.</summary>
internal sealed class FieldTable : IEnumerable<string>
{
    private readonly Dictionary<string, FieldRule> rules = new(StringComparer.Ordinal);

    /// <summary>A key with another name here.</summary>
    public void Add(string from, string to) => rules.Add(from, FieldRules.Rename(to));

    /// <summary>A key with a rule.</summary>
    public void Add(string from, FieldRule rule) => rules.Add(from, rule);

    /// <summary>The keys and rules of another table.</summary>
    public void Add(FieldTable others)
    {
        foreach (var (from, rule) in others.rules)
        {
            rules.TryAdd(from, rule);
        }
    }

    /// <summary>A map as this language has it; another node as it is.</summary>
    public Node Convert(Node node, Conversion conversion)
    {
        if (node is not MapNode map)
        {
            return node;
        }

        var draft = new MapDraft(conversion, map.Span);
        AddTo(draft, map, conversion);
        return draft.ToMap();
    }

    /// <summary>Adds the members of a map to another one.</summary>
    public void AddTo(MapDraft draft, MapNode map, Conversion conversion)
    {
        foreach (var (key, value) in map.Members)
        {
            if (rules.TryGetValue(key.Value, out var rule))
            {
                rule(key, value, draft, conversion);
            }
            else
            {
                draft.Add(key.Value, key, value);
            }
        }
    }

    public IEnumerator<string> GetEnumerator() => rules.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
