using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Outlining;

/// <summary>The words of one language, read from its file of data: headings, labels, months. Never CultureInfo's, which differ by machine.</summary>
internal sealed class Labels
{
    public const string Default = "en";

    private const string Folder = "Outlining/Labels";
    private const string AliasesFile = "aliases";

    private static readonly Lazy<Dictionary<string, string>> Tags = new(ReadTags);
    private static readonly ConcurrentDictionary<string, Labels> Read = new(StringComparer.Ordinal);

    private readonly MapNode root;

    private Labels(string language)
    {
        root = ReadFile(language);
        Months = [.. ((ListNode)Under("dates")["months"]!).Items.Select(item => ((ScalarNode)item).Value)];
    }

    /// <summary>The languages there are, by BCP 47 tag.</summary>
    public static ImmutableArray<string> Languages { get; } =
        [.. Resources.In(Folder).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != AliasesFile)];

    public string Language => Text(root, "language");

    public bool RightToLeft => Text(root, "direction") == "rtl";

    public ImmutableArray<string> Months { get; }

    public static Labels For(string language) => Read.GetOrAdd(language, tag => new Labels(tag));

    /// <summary>The language of <see cref="Languages"/> that a tag asks for, "en-GB" for example; null where there is none.</summary>
    /// <remarks>RFC 4647, 3.4, lookup: subtags go from the end until there is one.</remarks>
    public static string? Match(string tag)
    {
        for (var range = tag; range.Length > 0; range = range[..Math.Max(0, range.LastIndexOf('-'))])
        {
            if (Tags.Value.TryGetValue(range, out var language))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>What stands between label and value where they are styled apart.</summary>
    public LabelEnd LabelEnd => LabelEnd.Of(Phrase("labelled").Replace("{label}", "", StringComparison.Ordinal).Replace("{value}", "", StringComparison.Ordinal));

    public string Section(string id) => Under("sections")[id] is ScalarNode label ? label.Value : Capitalized(id);

    public string Fact(string key) => Text(Under("facts"), key);

    public string Phrase(string key) => Text(Under("phrases"), key);

    public string Dates(string key) => Text(Under("dates"), key);

    private static string Text(MapNode map, string key) => ((ScalarNode)map[key]!).Value;

    // A section of one's own without a title is called by its id: `open-source` reads "Open source".
    private static string Capitalized(string id)
    {
        var words = id.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? id : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static Dictionary<string, string> ReadTags()
    {
        var aliases = ReadFile(AliasesFile).Members.Select(member => (Tag: member.Key.Value, Language: ((ScalarNode)member.Value).Value));
        return Languages.Select(language => (Tag: language, Language: language)).Concat(aliases)
            .ToDictionary(pair => pair.Tag, pair => pair.Language, StringComparer.OrdinalIgnoreCase);
    }

    private static MapNode ReadFile(string name)
    {
        var path = $"{Folder}/{name}.yaml";
        return (MapNode)YamlReader.Read(path, Encoding.UTF8.GetString(Resources.Read(path)));
    }

    private MapNode Under(string key) => (MapNode)root[key]!;
}
