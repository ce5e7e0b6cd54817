using System.Collections.Concurrent;

namespace Resume.Formats.Batch;

/// <summary>
/// The folder below which a source may read files: the nearest one upwards that is a repository or has a project. Thread-safe.
/// </summary>
internal sealed class SourceRoots
{
    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The root of a source; the source's own folder where there is neither repository nor project.</summary>
    /// <param name="sourcePath">The full path of the source.</param>
    public string Find(string sourcePath)
    {
        var folder = Path.GetDirectoryName(sourcePath)!;
        return FindFrom(folder) ?? folder;
    }

    private string? FindFrom(string folder) => known.GetOrAdd(folder, _ => IsRoot(folder) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? FindFrom(parent)
        : null);

    // In a worktree or a submodule, `.git` is a file.
    private static bool IsRoot(string folder)
    {
        try
        {
            return Path.Exists(Path.Join(folder, ".git")) || Directory.EnumerateFiles(folder, "*.*proj").Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be listed has no project that could be built.
            return false;
        }
    }
}
