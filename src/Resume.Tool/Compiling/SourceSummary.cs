using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Tool.Compiling;

/// <summary>The content of a source in a few words: "3 jobs, 2 schools, 12 skills".</summary>
internal static class SourceSummary
{
    // The keys of the standard sections; a test compares them with the schema.
    private static readonly Dictionary<string, (string One, string Many)> Nouns = new(StringComparer.Ordinal)
    {
        ["work"] = ("job", "jobs"),
        ["volunteer"] = ("volunteer position", "volunteer positions"),
        ["education"] = ("school", "schools"),
        ["awards"] = ("award", "awards"),
        ["certificates"] = ("certificate", "certificates"),
        ["publications"] = ("publication", "publications"),
        ["skills"] = ("skill", "skills"),
        ["languages"] = ("language", "languages"),
        ["interests"] = ("interest", "interests"),
        ["references"] = ("reference", "references"),
        ["projects"] = ("project", "projects"),
    };

    public static string Describe(ResumeDocument document)
    {
        var standard = document.Sections
            .Where(section => !section.Entries.IsEmpty)
            .Select(section => Count(section.Entries.Length, Nouns[section.Id]));
        var custom = document.ListedSections.Count(section => section.Entries is { IsEmpty: false });
        string[] parts = [.. standard, .. custom > 0 ? [Count(custom, ("custom section", "custom sections"))] : Array.Empty<string>()];
        return parts.Length > 0 ? string.Join(", ", parts) : "no sections yet";
    }

    private static string Count(int number, (string One, string Many) noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? noun.One : noun.Many)}");
}
