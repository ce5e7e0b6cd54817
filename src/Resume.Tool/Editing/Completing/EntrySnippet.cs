using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Protocol;

namespace Resume.Tool.Editing.Completing;

/// <summary>A whole entry with places to fill in.</summary>
internal static class EntrySnippet
{
    private const int Dates = 2;

    // In this order, those that an entry has.
    private static readonly string[] Usual =
    [
        "title", "name", "position", "organization", "institution", "studyType", "area", "network", "username", "startDate", "endDate",
        "url",
    ];

    // Lists, which a snippet would have to begin.
    private static readonly string[] Lists = ["roles", "keywords"];

    /// <summary>The snippet of a map that entries of a list may be; none for other maps.</summary>
    public static IEnumerable<CompletionItem> Create(IMapSchema entry, CompletionText writer)
    {
        var known = entry.Properties.Select(property => property.Name).ToList();
        var names = entry.Names.Except(Lists, StringComparer.Ordinal).ToList();
        var keys = names.Concat(Usual).Where(known.Contains).Distinct(StringComparer.Ordinal).Take(names.Count + Dates).ToList();
        var hasBullets = known.Contains("highlights");
        if (keys.Count < 2 || (entry.Names.IsEmpty && !hasBullets))
        {
            return [];
        }

        var lines = keys.Select((key, at) => FormattableString.Invariant($"{key}: ${{{at + 1}:{Example(key)}}}")).ToList();
        if (hasBullets)
        {
            lines.AddRange(["highlights:", "  - $0"]);
        }

        return [writer.Lines("entry", $"a whole entry of `{entry.Path}`", lines)];
    }

    private static string Example(string key) => key switch
    {
        "startDate" => "2024-01",
        "endDate" => "present",
        "url" => "https://example.com",
        _ => key,
    };
}
