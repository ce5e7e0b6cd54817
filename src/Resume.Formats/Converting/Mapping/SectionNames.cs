using System.Globalization;
using System.Text;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Converting.Mapping;

/// <summary>Names of sections, as people and tools write them.</summary>
internal static class SectionNames
{
    // Headings that are not a name of the schema.
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["workexperience"] = "work", ["professionalexperience"] = "work", ["employmenthistory"] = "work", ["workhistory"] = "work",
        ["volunteerexperience"] = "volunteer", ["volunteering"] = "volunteer",
        ["awardsandhonors"] = "awards", ["honorsandawards"] = "awards", ["honorsawards"] = "awards",
        ["licensescertifications"] = "certificates", ["certificationsandlicenses"] = "certificates",
        ["technicalskills"] = "skills", ["skillsandtechnologies"] = "skills", ["technologiesandskills"] = "skills",
        ["summary"] = ResumeDraft.Summary, ["aboutme"] = ResumeDraft.Summary, ["about"] = ResumeDraft.Summary,
        ["profile"] = ResumeDraft.Summary, ["objective"] = ResumeDraft.Summary, ["professionalsummary"] = ResumeDraft.Summary,
        ["personalprojects"] = "projects", ["selectedprojects"] = "projects", ["selectedpublications"] = "publications",
        ["educationandtraining"] = "education", ["spokenlanguages"] = "languages", ["hobbies"] = "interests",
    };

    /// <summary>The standard section that a heading or a key names, `summary`, or null.</summary>
    public static string? FindStandard(string heading)
    {
        var bare = new string([.. KeyNames.Bare(heading).Where(char.IsLetterOrDigit)]);
        return ResumeSchema.SectionIds.FirstOrDefault(id => KeyNames.Bare(id) == bare)
            ?? Headings.GetValueOrDefault(bare)
            ?? ResumeSchema.Document.Properties
                .FirstOrDefault(property =>
                    property.Schema is ISectionSchema && property.Aliases.Any(alias => KeyNames.Bare(alias) == bare))
                ?.Name;
    }

    /// <summary>The id of a custom section with this heading: small letters and digits.</summary>
    public static string CreateId(string heading)
    {
        var id = new StringBuilder();
        foreach (var character in heading.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character))
            {
                id.Append(character);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var name = id.ToString().Trim('-');
        return name.Length == 0 ? "section" : name;
    }

    /// <summary>The id, with a number if it is taken, or if it is that of a standard section.</summary>
    public static string Free(string id, Func<string, bool> isTaken)
    {
        var free = id;
        for (var number = 2; isTaken(free) || ResumeDraft.IsStandard(free) || free == ResumeDraft.Summary; number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }
}
