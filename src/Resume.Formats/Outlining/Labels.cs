using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Resources;

namespace Resume.Formats.Outlining;

/// <summary>Finds the labels of a language. They are our data, never CultureInfo's, which differs by machine.</summary>
internal static class Labels
{
    public const string Default = "en";

    private const int MonthsOfAYear = 12;
    private const string Folder = "Outlining/Labels";
    private const string AliasesFile = "aliases";

    private static readonly Lazy<Dictionary<string, string>> Tags = new(ReadTags);
    private static readonly ConcurrentDictionary<string, LabelSet> Cache = new(StringComparer.Ordinal);

    /// <summary>The supported languages, as BCP 47 tags.</summary>
    public static ImmutableArray<string> Languages { get; } =
        [.. EmbeddedFiles.List(Folder).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != AliasesFile)];

    /// <summary>The labels of one of <see cref="Languages"/>.</summary>
    public static LabelSet For(string language) => Cache.GetOrAdd(language, tag => LabelSetReader.Read(ReadFile(tag)));

    /// <summary>The language of <see cref="Languages"/> that serves a tag such as "en-GB"; null where none does.</summary>
    /// <remarks>Lookup by RFC 4647, 3.4: subtags are removed from the end until a language is found.</remarks>
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

    /// <summary>The names of months in all languages and styles, each twelve.</summary>
    public static IEnumerable<ImmutableArray<string>> FindMonths() => Languages.Select(For)
        .SelectMany(labels => new[] { labels.Dates.Long, labels.Dates.Short })
        .SelectMany(patterns => new[] { patterns.Months, patterns.MonthsAfterDay })
        .Where(names => names.Length == MonthsOfAYear);

    private static Dictionary<string, string> ReadTags()
    {
        var aliases = ReadFile(AliasesFile).Members.Select(member => (Tag: member.Key.Value, Language: ((ScalarNode)member.Value).Value));
        return Languages.Select(language => (Tag: language, Language: language)).Concat(aliases)
            .ToDictionary(pair => pair.Tag, pair => pair.Language, StringComparer.OrdinalIgnoreCase);
    }

    private static MapNode ReadFile(string name)
    {
        var path = $"{Folder}/{name}.yaml";
        return (MapNode)YamlReader.Read(path, Encoding.UTF8.GetString(EmbeddedFiles.Read(path)));
    }
}
