using System.Collections.Immutable;

namespace Resume.Formats.Writers.Json;

/// <summary>The keys of JSON Resume 1.0.0, section by section, in the order of its schema.</summary>
internal static class JsonSchemaKeys
{
    public static ImmutableArray<(string Section, ImmutableArray<string> Keys)> Sections { get; } =
    [
        ("work", ["name", "location", "description", "position", "url", "startDate", "endDate", "summary", "highlights"]),
        ("volunteer", ["organization", "position", "url", "startDate", "endDate", "summary", "highlights"]),
        ("education", ["institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses"]),
        ("awards", ["title", "date", "awarder", "summary"]),
        ("certificates", ["name", "date", "url", "issuer"]),
        ("publications", ["name", "publisher", "releaseDate", "url", "summary"]),
        ("skills", ["name", "level", "keywords"]),
        ("languages", ["language", "fluency"]),
        ("interests", ["name", "keywords"]),
        ("references", ["name", "reference"]),
        (
            "projects",
            ["name", "description", "highlights", "keywords", "startDate", "endDate", "url", "roles", "entity", "type"]
        ),
    ];
}
