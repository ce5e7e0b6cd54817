using Resume.Formats.Outputs;

namespace Resume.Build.Incremental;

/// <summary>The folders that a build makes for its outputs, and that go when nothing is left in them.</summary>
internal static class OutputFolders
{
    /// <summary>Those of some outputs and those around them up to the one that all are in; inner ones first. All are <see cref="PortablePath"/>s.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> outputs, string outputFolder) =>
        outputs.Select(Parent).Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Upwards(folder, outputFolder))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(folder => folder.Count(c => c == '/'))
            .ThenBy(folder => folder, StringComparer.Ordinal);

    /// <summary>Removes those in which there is nothing.</summary>
    public static void RemoveEmpty(string projectFolder, IEnumerable<string> folders)
    {
        foreach (var folder in folders.Select(folder => PortablePath.To(projectFolder, folder)))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                try
                {
                    Directory.Delete(folder);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    // Somebody just wrote into it, or looks at it: an empty folder does no harm, and the next one to clean removes it.
                }
            }
        }
    }

    /// <summary>Whether a new file can be put there; the system alone knows, and only tells who tries.</summary>
    public static bool CanBeWritten(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(TemporaryFile.In(folder), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Upwards(string folder, string outputFolder)
    {
        yield return folder;

        while (folder.StartsWith(outputFolder + '/', StringComparison.Ordinal))
        {
            yield return folder = Parent(folder);
        }
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : ".";
}
