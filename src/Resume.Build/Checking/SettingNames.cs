using Resume.Formats.Reading.Schema;

namespace Resume.Build.Checking;

/// <summary>The names that a project can set, and the names that people try instead.</summary>
/// <param name="names">The real names.</param>
/// <param name="synonyms">Other words for them, as the part of a name without `Resume`, in the singular.</param>
internal sealed class SettingNames(IEnumerable<string> names, params (string Name, string Words)[] synonyms)
{
    private const string Prefix = "Resume";

    private readonly HashSet<string> known = names.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> bySynonym = synonyms
        .SelectMany(synonym => synonym.Words.Split(' '), (synonym, word) => (word, synonym.Name))
        .ToDictionary(pair => pair.word, pair => pair.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties. Their names contain `Resume`; any other name belongs to someone else.</summary>
    public static SettingNames Properties { get; } = new(
        [
            "ResumeFormats", "ResumeTheme", "ResumeLocale", "ResumeVariants", "ResumeOutputPath",
            "PublishResumeOutputs", "PackResumeOutputs", "ResumeNoWarn",
            "ResumeWarningsAsErrors", "EnableDefaultResumeItems", "ResumeBuildTaskIsolation", "ResumeBuildUseReadyToRun",
            "ResumeBuildTaskAssembly", "ResumeSchemaPath", "ResumeIndex", "ResumeShard", "ResumeShardRoot",
        ],
        ("ResumeFormats", "OutputFormat Type FileType"),
        ("ResumeTheme", "Template Style Layout Design"),
        ("ResumeLocale", "Language Lang Culture"),
        ("ResumeVariants", "Tag TailoredVersion"),
        ("ResumeOutputPath", "Output OutputDir OutputDirectory OutputFolder OutDir Dir Directory Folder Path Destination"),
        ("PublishResumeOutputs", "Publish PublishOutput"),
        ("PackResumeOutputs", "Pack PackOutput"),
        ("ResumeNoWarn", "NoWarning SuppressWarning DisabledWarning"),
        ("ResumeWarningsAsErrors", "WarnAsError TreatWarningsAsError"),
        ("EnableDefaultResumeItems", "EnableDefault EnableItem EnableDefaultSource DefaultItem"));

    /// <summary>Items. Their names contain `Resume` too.</summary>
    public static SettingNames Items { get; } = new(
        [
            "Resume", "ResumeWriter", "ResumeThemeFolder", "ResumeFontFolder", "ResumeSourceRoot", "ResumeOutput", "ResumeDeletedOutput",
        ],
        ("Resume", "s Source File Item Compile"),
        ("ResumeWriter", "PlugIn Format"),
        ("ResumeThemeFolder", "Theme ThemeFile ThemeDir ThemeDirectory"),
        ("ResumeFontFolder", "Font FontFile FontDir FontDirectory"),
        ("ResumeSourceRoot", "Root SourceFolder SourceDir SourceDirectory RootFolder RootDirectory Base"));

    /// <summary>Metadata of `Resume` items. Any other name may be the project's own.</summary>
    public static SettingNames Metadata { get; } = new(
        ["Formats", "Theme", "Locale", "Variants", "OutputName", "Link", "LinkBase"],
        ("Formats", "OutputFormat"),
        ("Theme", "Template Style"),
        ("Locale", "Language Lang Culture"),
        ("Variants", "Tag"),
        ("OutputName", "OutputFile OutputFileName FileName"));

    /// <summary>The name that was probably meant; null for a real name, or one that resembles none.</summary>
    public string? Nearest(string name)
    {
        var isOurs = this == Metadata || name.Contains(Prefix, StringComparison.OrdinalIgnoreCase);
        if (!isOurs || known.Contains(name) || name.StartsWith('_'))
        {
            return null;
        }

        var word = WithoutPrefix(name);
        return bySynonym.GetValueOrDefault(word)
            ?? bySynonym.GetValueOrDefault(word.TrimEnd('s'))
            // The word that all names have in common would make all of them similar.
            ?? known.FirstOrDefault(candidate => WithoutPrefix(candidate) == Suggestions.Nearest(word, known.Select(WithoutPrefix)));
    }

    private static string WithoutPrefix(string name) => name.Replace(Prefix, "", StringComparison.OrdinalIgnoreCase);
}
