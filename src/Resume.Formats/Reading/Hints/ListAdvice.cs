using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading.Hints;

/// <summary>What to write where a list is expected: the same value as a list.</summary>
internal static partial class ListAdvice
{
    /// <summary>The advice for a text or a map instead of a list; null if the value does not tell what is meant.</summary>
    public static string? ForList(Node node, string key, ValueSchema item, bool json) => node switch
    {
        ScalarNode text => ForText(text, key, item, json),
        MapNode map when item is IMapSchema shape => ForMap(map, key, shape, json),
        _ => null,
    };

    /// <summary>The advice for a list of texts instead of a list of maps.</summary>
    public static string ForTexts(ListNode list, string key, IMapSchema item, bool json)
    {
        var texts = list.Items.OfType<ScalarNode>().Where(text => !text.IsNull && text.Value.Length > 0).ToList();
        var items = texts.Select(text => Item(text.Value.Trim(), item, json)).ToList();
        if (!list.IsFlow)
        {
            return $"write `- {Bare(items[0])}`" + (items.Count > 1 ? " and so on" : "");
        }

        var whole = texts.Count == list.Items.Length ? Snippet.Short(Snippet.Member(key, Snippet.List(items), json)) : null;
        return $"write `{whole ?? items[0]}`" + (whole is null && items.Count > 1 ? " and so on" : "");
    }

    /// <summary>A text as a map with the key that names an entry: `{name: SQL}`, or `{language: English, fluency: native}`.</summary>
    private static string Item(string text, IMapSchema shape, bool json)
    {
        if (shape.Path == "basics.profiles")
        {
            return Networks.Item(null, text, json);
        }

        return shape.Path == "languages" && Qualified().Match(text) is { Success: true } match
            ? Snippet.Map(
                json,
                ("language", Snippet.Text(match.Groups["name"].Value, json)),
                ("fluency", Snippet.Text(match.Groups["level"].Value, json)))
            : Snippet.Map(json, (shape.Names[0], Snippet.Text(text, json)));
    }

    private static string? ForText(ScalarNode text, string key, ValueSchema item, bool json)
    {
        var shape = item as IMapSchema;
        if (shape is { Names.IsEmpty: true, Path: not "basics.profiles" })
        {
            return null;
        }

        var lines = text.Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = (lines.Length == 1 && item is not HighlightSchema ? lines[0].Split([',', ';', '|', '•', '·']) : lines)
            .Select(word => word.Trim().TrimStart('-', '*', '•').Trim())
            .Where(word => word.Length > 0)
            .ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var items = words.Select(word => shape is null ? Snippet.Text(word, json) : Item(word, shape, json)).ToList();
        return Snippet.Short(Snippet.Member(key, Snippet.List(items), json)) is { } whole ? $"write `{whole}`"
            : json ? "write a list in brackets"
            : Snippet.Short(items[0]) is { } first ? $"write `- {Bare(first)}` and so on, one item per line"
            : null;
    }

    // The keys of a map are the names of entries, as in `skills: {Languages: [C, D]}`, or those of one entry without its dash.
    private static string? ForMap(MapNode map, string key, IMapSchema shape, bool json)
    {
        if (map.Members.IsEmpty || shape is { Names.IsEmpty: true, Path: not "basics.profiles" })
        {
            return null;
        }

        if (map.Members.Any(member => shape.Properties.Any(known => known.Name == member.Key.Value)))
        {
            return json ? "put `[` and `]` around it"
                : $"put `- ` before the first key, `- {map.Members[0].Key.Value}: …`, and indent the others like it";
        }

        var items = map.Members.Select(member => Entry(member.Key.Value, member.Value, shape, json)).ToImmutableArray();
        return items.Contains(null, StringComparer.Ordinal) ? null
            : Snippet.Short(Snippet.Member(key, Snippet.List(items!), json)) is { } whole ? $"write `{whole}`"
            : !json && Snippet.Short(items[0]!) is { } first ? $"write `- {Bare(first)}` and so on, one item per line"
            : null;
    }

    private static string? Entry(string name, Node value, IMapSchema shape, bool json)
    {
        var second = shape.Path switch { "skills" or "interests" => "keywords", "languages" => "fluency", _ => null };
        var key = (shape.Names.FirstOrDefault("network"), Snippet.Text(name, json));
        return value switch
        {
            ScalarNode { Value: var text } when shape.Path == "basics.profiles" =>
                Networks.Item(Networks.Find(name) ?? name, text, json),
            ScalarNode { IsNull: true } => Snippet.Map(json, key),
            ScalarNode { Value: var text } when second == "keywords" => Snippet.Map(
                json, key, (second, Texts(text.Split(',', StringSplitOptions.TrimEntries), json))),
            ScalarNode { Value: var text } when second is not null => Snippet.Map(json, key, (second, Snippet.Text(text, json))),
            ListNode list when second == "keywords" && list.Items.All(item => item is ScalarNode) => Snippet.Map(
                json, key, (second, Texts(list.Items.OfType<ScalarNode>().Select(word => word.Value), json))),
            MapNode => Snippet.Map(json, key, ("…", "…")).Replace(json ? "\"…\": …" : "…: …", "…", StringComparison.Ordinal),
            _ => null,
        };
    }

    private static string Texts(IEnumerable<string> words, bool json) => Snippet.List(words.Select(word => Snippet.Text(word, json)));

    // An item of a block list needs no braces around a single key.
    private static string Bare(string item) => item.StartsWith('{') && !item.Contains(", ", StringComparison.Ordinal) ? item[1..^1] : item;

    [GeneratedRegex(
        @"^(?<name>[\p{L} ]+?)\s*(\((?<level>[^()]+)\)|[:–—-]\s+(?<level>.+))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Qualified();
}
