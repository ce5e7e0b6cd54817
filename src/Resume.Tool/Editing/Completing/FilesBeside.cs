using Resume.Tool.Editing.Files;

namespace Resume.Tool.Editing.Completing;

/// <summary>Files that a source can name: those in its folder and below.</summary>
internal static class FilesBeside
{
    private const int Most = 200;

    /// <summary>Their paths relative to the source, with `/`.</summary>
    public static IEnumerable<string> Find(string source, IReadOnlyCollection<string> extensions)
    {
        var root = Path.GetDirectoryName(source)!;
        return FolderSearch
            .Find(root, path => path != source && extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase), Most)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'));
    }
}
