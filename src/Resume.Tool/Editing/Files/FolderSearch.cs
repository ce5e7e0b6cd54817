using System.Collections.Immutable;

namespace Resume.Tool.Editing.Files;

/// <summary>Finds files in a folder and below, where people keep files: not in outputs, packages and hidden folders.</summary>
internal static class FolderSearch
{
    private const int MostFolders = 2_000;

    /// <summary>The full paths of files, those in the upper folders first.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="isWanted">Whether a file is wanted, by its path.</param>
    /// <param name="most">The most files to find.</param>
    public static ImmutableArray<string> Find(string root, Func<string, bool> isWanted, int most)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var folders = new Queue<string>([root]);
        for (var i = 0; i < MostFolders && found.Count < most && folders.TryDequeue(out var folder); i++)
        {
            try
            {
                found.AddRange(Directory.EnumerateFiles(folder).Where(isWanted).Order(StringComparer.Ordinal).Take(most - found.Count));
                foreach (var inner in Directory.EnumerateDirectories(folder).Where(IsSearched).Order(StringComparer.Ordinal))
                {
                    folders.Enqueue(inner);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What cannot be listed cannot be compiled either.
            }
        }

        return found.ToImmutable();
    }

    private static bool IsSearched(string folder) =>
        Path.GetFileName(folder) is not ("bin" or "obj" or "node_modules") and not ['.', ..]
        && new DirectoryInfo(folder).LinkTarget is null;
}
