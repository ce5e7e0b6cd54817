using Resume.Formats.Batch;

namespace Resume.Build.Incremental;

/// <summary>The folders that a build creates for its outputs, and deletes when they are empty.</summary>
internal static class OutputFolders
{
    /// <summary>
    /// The folders of outputs and their parent folders up to the output folder, inner ones first. All are <see cref="PortablePath"/>s.
    /// </summary>
    public static IEnumerable<string> FindAll(IEnumerable<string> outputs, string outputFolder) =>
        outputs.Select(GetParent).Distinct(StringComparer.Ordinal)
            .SelectMany(folder => WithParents(folder, outputFolder))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(folder => folder.Count(c => c == '/'))
            .ThenBy(folder => folder, StringComparer.Ordinal);

    /// <summary>Deletes the empty ones.</summary>
    public static void RemoveEmpty(string projectFolder, IEnumerable<string> folders)
    {
        foreach (var folder in folders.Select(folder => PortablePath.ToFull(projectFolder, folder)))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                try
                {
                    Directory.Delete(folder);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    // In use by another process. An empty folder does no harm, and the next clean deletes it.
                }
            }
        }
    }

    /// <summary>True if files can be created in a folder; the only reliable test is to create one.</summary>
    public static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(
                TemporaryFile.In(folder), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IEnumerable<string> WithParents(string folder, string outputFolder)
    {
        yield return folder;

        while (folder.StartsWith(outputFolder + '/', StringComparison.Ordinal))
        {
            yield return folder = GetParent(folder);
        }
    }

    private static string GetParent(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : ".";
}
