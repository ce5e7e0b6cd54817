using System.Collections.Immutable;

namespace Resume.Formats.Outputs;

/// <summary>Which files are sources, and what their outputs are called.</summary>
public static class SourceName
{
    /// <summary>How sources' names end.</summary>
    public static ImmutableArray<string> Suffixes { get; } = [".resume.yaml", ".resume.yml", ".resume.json"];

    /// <summary>True for a name that says it is a source.</summary>
    public static bool IsSource(string path) => Suffixes.Any(suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a source's outputs are called before their extension: `cv/milo.resume.yaml` gives `milo`.</summary>
    public static string OutputName(string path)
    {
        var name = Path.GetFileName(path);
        var suffix = Suffixes.FirstOrDefault(suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
        return suffix is null ? Path.GetFileNameWithoutExtension(name) : name[..^suffix.Length];
    }

    /// <summary>What an output is called: `milo.pdf`; of a variant `milo.backend.pdf`, in a second locale `milo.de.pdf`, of both `milo.backend.de.pdf`.</summary>
    public static string FileName(string outputName, CompiledOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        string?[] parts = [outputName, output.Variant, output.Locale];
        return string.Join('.', parts.Where(part => part is not null)) + output.FileExtension;
    }
}
