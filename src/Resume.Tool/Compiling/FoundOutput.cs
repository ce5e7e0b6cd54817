using System.Collections.Immutable;

namespace Resume.Tool.Compiling;

/// <summary>An output that a build would write, and its files that exist.</summary>
/// <param name="Path">Its full path; with `*` for a format with several files.</param>
/// <param name="Files">Its files, with the names of their parts in a format with several.</param>
internal sealed record FoundOutput(string Path, ImmutableArray<(string Path, string? Part)> Files)
{
    private const char AnyPart = '*';

    /// <summary>False if a build still has to write it.</summary>
    public bool Exists => !Files.IsEmpty;

    /// <summary>Looks for the files of an output.</summary>
    public static FoundOutput Find(string path)
    {
        var (folder, name) = (System.IO.Path.GetDirectoryName(path)!, System.IO.Path.GetFileName(path));
        var star = name.LastIndexOf(AnyPart);
        if (star < 0)
        {
            return new(path, File.Exists(path) ? [(path, null)] : []);
        }

        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, name) : [];
        return new(path, [.. files
            .Order(StringComparer.Ordinal)
            .Select(file => (file, (string?)System.IO.Path.GetFileName(file)[star..^(name.Length - star - 1)]))]);
    }
}
