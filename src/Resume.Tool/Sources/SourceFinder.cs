using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Sources;

/// <summary>
/// Finds the sources that the paths of a command line refer to, each once, in an order that does not depend on the file system.
/// </summary>
internal sealed class SourceFinder(Action<Diagnostic> report)
{
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly List<Source> sources = [];

    public IReadOnlyList<Source> Sources => sources;

    /// <summary>Adds a source, or all sources below a folder.</summary>
    public void Add(string path)
    {
        if (Directory.Exists(path))
        {
            var before = sources.Count;
            var complete = AddFolder(path, "");
            if (complete && sources.Count == before && !found.Any(source => IsBelow(source, path)))
            {
                report(ProjectDiagnostics.NoSources(path));
            }
        }
        else if (!File.Exists(path))
        {
            report(ProjectDiagnostics.PathNotFound(path));
        }
        else if (!IsYamlOrJson(path))
        {
            report(ProjectDiagnostics.NotASource(path));
        }
        else
        {
            Add(path, folder: "");
        }
    }

    // A file that is named itself needs no `.resume` in its name; in a folder, only files with it are sources.
    private static bool IsYamlOrJson(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" or ".json";

    private static bool IsBelow(string source, string folder) =>
        source.StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    /// <summary>Adds the sources of a folder, then those of its subfolders. Returns false if a folder could not be read.</summary>
    private bool AddFolder(string root, string below)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(Path.Combine(root, below)).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(ProjectDiagnostics.CannotReadFolder(DisplayPath.Shorten(Path.Combine(root, below)), exception.Message));
            return false;
        }

        Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var file in entries.OfType<FileInfo>().Where(file => SourceName.IsSource(file.Name)))
        {
            Add(file.FullName, below);
        }

        var complete = true;
        foreach (var folder in entries.OfType<DirectoryInfo>().Where(MayContainSources))
        {
            complete &= AddFolder(root, Path.Combine(below, folder.Name));
        }

        return complete;
    }

    // Links are not followed: a link to a parent folder would be an endless loop.
    private static bool MayContainSources(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.') && folder.Name is not ("bin" or "obj") && folder.LinkTarget is null;

    private void Add(string path, string folder)
    {
        var fullPath = Path.GetFullPath(path);
        if (found.Add(fullPath))
        {
            sources.Add(new(DisplayPath.Shorten(fullPath), fullPath, folder));
        }
    }
}
