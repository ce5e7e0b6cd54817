using System.Collections.Immutable;

namespace Resume.Formats.Batch;

/// <summary>Names of sources and their outputs.</summary>
public static class SourceName
{
    /// <summary>The suffixes of sources.</summary>
    public static ImmutableArray<string> Suffixes { get; } = [".resume.yaml", ".resume.yml", ".resume.json"];

    /// <summary>True if a file name has a source's suffix.</summary>
    public static bool IsSource(string path) => Suffixes.Any(suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of a source's outputs without extension: `milo` for `cv/milo.resume.yaml`.</summary>
    public static string OutputName(string path)
    {
        var name = Path.GetFileName(path);
        var suffix = Suffixes.FirstOrDefault(
            suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
        return suffix is null ? Path.GetFileNameWithoutExtension(name) : name[..^suffix.Length];
    }

    /// <summary>
    /// The file name of an output: `milo.pdf`; for a variant `milo.backend.pdf`, for a second locale `milo.de.pdf`,
    /// for both `milo.backend.de.pdf`; for a part of a format with several files `milo-1.png`.
    /// </summary>
    public static string FileName(string outputName, CompiledOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        string?[] parts = [outputName, output.Variant, output.Locale];
        var suffix = output.Part is null ? "" : "-" + output.Part;
        return string.Join('.', parts.Where(part => part is not null)) + suffix + output.FileExtension;
    }
}
