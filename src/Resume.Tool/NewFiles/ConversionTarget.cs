using Resume.Formats.Batch;
using Resume.Tool.Sources;

namespace Resume.Tool.NewFiles;

/// <summary>What `resume convert` reads and writes.</summary>
/// <param name="Input">The path of the file; null for standard input.</param>
/// <param name="Output">The path of the new file; null for standard output.</param>
internal sealed record ConversionTarget(string? Input, string? Output)
{
    private const string Standard = "-";
    private const string Suffix = ".resume.yaml";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>True for JSON Resume.</summary>
    public bool IsJson => Output?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>True for the name of a file that can be written.</summary>
    public static bool HasExtension(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static ConversionTarget Find(string input, string? output)
    {
        var file = input == Standard ? null : input;
        return new(file, output switch
        {
            null when file is null => null,
            null => Path.Join(Path.GetDirectoryName(input), NameOf(input)),
            Standard => null,
            _ when Path.EndsInDirectorySeparator(output) || Directory.Exists(StartFolder.Resolve(output)) =>
                Path.Join(output, NameOf(file ?? "resume")),
            _ => output,
        });
    }

    // `milo.json` -> `milo.resume.yaml`; `milo.resume.json` too.
    private static string NameOf(string input) =>
        (SourceName.IsSource(input) ? SourceName.OutputName(input) : Path.GetFileNameWithoutExtension(input)) + Suffix;
}
