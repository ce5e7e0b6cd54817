namespace Resume.Formats.Reading.Yaml;

/// <summary>The comment that names the schema of a file for editors: `# yaml-language-server: $schema=resume.schema.json`.</summary>
internal static class ModeLine
{
    private const string Start = "yaml-language-server:";

    /// <summary>True if a comment is one.</summary>
    public static bool IsIn(string comment) => comment.Contains(Start, StringComparison.Ordinal);
}
