namespace Resume.Tool.Editing.Completing;

/// <summary>Files that a source can name: those in its folder and below.</summary>
internal static class FilesBeside
{
    private const int MostFiles = 200;
    private const int MostFolders = 200;

    /// <summary>Their paths relative to the source, with `/`.</summary>
    public static List<string> Find(string source, IReadOnlyCollection<string> extensions)
    {
        var root = Path.GetDirectoryName(source)!;
        var found = new List<string>();
        var folders = new Queue<string>([root]);
        for (var i = 0; i < MostFolders && found.Count < MostFiles && folders.TryDequeue(out var folder); i++)
        {
            try
            {
                found.AddRange(Directory.EnumerateFiles(folder)
                    .Where(path => path != source && extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal)
                    .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                    .Take(MostFiles - found.Count));
                foreach (var inner in Directory.EnumerateDirectories(folder).Where(IsSearched))
                {
                    folders.Enqueue(inner);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // There is nothing to offer.
            }
        }

        return found;
    }

    private static bool IsSearched(string folder) => Path.GetFileName(folder) is not ("bin" or "obj" or "node_modules") and not ['.', ..];
}
