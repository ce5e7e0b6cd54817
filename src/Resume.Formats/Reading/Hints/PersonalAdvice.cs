using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Hints;

/// <summary>What to write for facts about a person that stand at the top level, or in `basics` under another name.</summary>
/// <param name="siblings">The map that has the key.</param>
/// <param name="basics">The map `basics`; null if the source has none.</param>
/// <param name="json">Whether the source is JSON.</param>
internal sealed class PersonalAdvice(MapNode siblings, MapNode? basics, bool json)
{
    private const int LongestHint = 250;

    /// <summary>The lines of `basics` that state a fact, or a sentence that says where to add it.</summary>
    public string For(string name, Node value, string key)
    {
        if (value is not ScalarNode)
        {
            return $"write it as `{key}`";
        }

        var lines = key switch
        {
            "profiles" => ForProfiles(name),
            "location" => ForLocation(name, value),
            "name" => AddOr(key, Snippet.Text(FullName(), json)),
            "email" or "phone" or "url" => ForContact(name, value, key),
            _ => AddOr(key, ValueOf(value, key)),
        };
        return lines.Length <= LongestHint ? lines : $"write `{Member(key, "…")}`";
    }

    private string ForProfiles(string name)
    {
        var items = Texts().Where(member => Networks.Find(member.Key) is not null)
            .Select(member => Networks.Item(Networks.Find(member.Key), member.Value, json))
            .ToList();
        return Networks.Find(name) is null || items.Count == 0 ? $"write `{Member("profiles", Snippet.List(["…"]))}`"
            : basics?.Present("profiles") is null ? $"write `{Member("profiles", Snippet.List(items))}`"
            : $"add {Join(items)} to `profiles`";
    }

    private string Join(IReadOnlyCollection<string> items) => basics?.Present("profiles") is ListNode { IsFlow: true }
        ? $"`{string.Join(", ", items)}`"
        : Diagnostics.Quote.And(items.Select(item => $"- {item}"));

    private string ForLocation(string name, Node value)
    {
        if (PersonalKeys.FindPartOfPlace(name) is null)
        {
            return AddOr("location", ValueOf(value, "location"));
        }

        var parts = Texts().Select(member => (Part: PersonalKeys.FindPartOfPlace(member.Key), member.Value))
            .Where(part => part.Part is not null)
            .DistinctBy(part => part.Part, StringComparer.Ordinal)
            .Select(part => (part.Part!, Snippet.Text(part.Part == "countryCode" ? CodeOf(part.Value) : part.Value, json)))
            .ToList();
        return parts.Count == 0 ? $"write `{Member("location", Snippet.Map(json, (PersonalKeys.FindPartOfPlace(name)!, "…")))}`"
            : basics?.Present("location") is null ? $"write `{Member("location", Snippet.Map(json, parts))}`"
            : $"add {Diagnostics.Quote.And(parts.Select(part => Member(part.Item1, part.Item2)))} to `location`";
    }

    private string ForContact(string name, Node value, string key)
    {
        var written = ValueOf(value, key);
        var isLabelled = KeyNames.Bare(name) is "mobile" or "cell" or "handy" or "fax" or "blog" or "portfolio";
        var item = isLabelled ? Snippet.Map(json, ("label", name), ("value", written)) : written;
        return basics?.Present(key) is not { } present || ReferenceEquals(present, value) ? $"write `{Member(key, written)}`"
            : present is ScalarNode first ? $"write `{Member(key, Snippet.List([Snippet.Text(first.Value, json), item]))}` for both"
            : $"add `{(present is ListNode { IsFlow: false } ? "- " : "")}{item}` to `{key}`";
    }

    private string AddOr(string key, string written) => basics?.Present(key) is null
        ? $"write `{Member(key, written)}`"
        : $"write it in `{key}`, which already has a value";

    private string FullName() => Texts()
        .Where(member => PersonalKeys.OrderOfName(member.Key) >= 0)
        .OrderBy(member => PersonalKeys.OrderOfName(member.Key))
        .Select(member => member.Value)
        .DefaultIfEmpty("…")
        .Aggregate((one, next) => $"{one} {next}");

    private string Member(string key, string value) => Snippet.Member(key, value, json);

    private IEnumerable<(string Key, string Value)> Texts() => siblings.Members
        .Where(member => member.Value is ScalarNode { IsNull: false, Value: { Length: > 0 } text } && !text.AsSpan().ContainsAny('\n', '`'))
        .Select(member => (member.Key.Value, ((ScalarNode)member.Value).Value.Trim()));

    private string ValueOf(Node value, string key) => value switch
    {
        ScalarNode { IsNull: true } => "…",
        ScalarNode { Value: var text } when text.AsSpan().ContainsAny('\n', '`') => "…",
        ScalarNode { Value: var text } => Snippet.Text(
            key == "url" ? LinkTargets.Suggest(text.Trim()) ?? text.Trim() : text.Trim(), json),
        _ => "…",
    };

    private static string CodeOf(string country) => Countries.Suggest(country) ?? country;
}
