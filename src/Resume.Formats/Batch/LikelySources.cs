using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Files;

namespace Resume.Formats.Batch;

/// <summary>Finds files that are probably résumés although their names lack a source's suffix, such as `resume.json` and `cv.yaml`.</summary>
internal static partial class LikelySources
{
    private const int MostNames = 5;

    // `basics` is usually the first key.
    private const int MostBytes = 16 * 1024;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "resume", "resumé", "résumé", "cv", "curriculum", "curriculum-vitae", "vita", "vitae", "lebenslauf",
    };

    /// <summary>The names of a few such files of a folder, in ordinal order; none if the folder cannot be read.</summary>
    public static ImmutableArray<string> Find(string folder)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(folder).GetFiles()
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Where(file => IsYamlOrJson(file.Name) && !HasSuffix(file.Name) && (IsUsualName(file.Name) || HasBasics(file)))
                    .Select(file => file.Name)
                    .Take(MostNames),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // They are only a hint.
            return [];
        }
    }

    /// <summary>True for a file name that ends in `.yaml`, `.yml` or `.json`.</summary>
    public static bool IsYamlOrJson(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" or ".json";

    // A suffix in capitals counts as missing: MSBuild's wildcards do not find it on every system.
    private static bool HasSuffix(string name) => SourceName.Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    // `ada.Resume.yaml`, too, has a usual name.
    private static bool IsUsualName(string name) =>
        Names.Contains(Path.GetFileNameWithoutExtension(name).Normalize()) || SourceName.IsSource(name);

    private static bool HasBasics(FileInfo file)
    {
        // A JSON Schema describes `basics`.
        return file.LinkTarget is null
            && !file.Name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
            && RegularFile.Exists(file.FullName)
            && Basics().IsMatch(Encoding.UTF8.GetString(RegularFile.ReadStart(file.FullName, MostBytes)));
    }

    [GeneratedRegex(@"^(""basics""|basics) *:|""basics"" *: *\{", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Basics();
}
