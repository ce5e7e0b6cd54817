using Resume.Formats.Reading;

namespace Resume.Formats.Batch;

/// <summary>Opens theme folders on disk.</summary>
internal static class ThemeFolderReader
{
    /// <summary>Opens a folder: lists its themes, and reads none of them.</summary>
    /// <param name="fullPath">The full path of the folder.</param>
    /// <param name="shownPath">Its path in diagnostics, the same on every machine where possible.</param>
    /// <exception cref="IOException">There is no such folder, or it cannot be read.</exception>
    public static ThemeFolder Open(string fullPath, string shownPath)
    {
        var files = Directory.EnumerateFiles(fullPath, "*" + ThemeFolder.Extension).Select(file => Path.GetFileName(file));
        var inSubfolders = Directory.EnumerateDirectories(fullPath)
            .Where(folder => File.Exists(Path.Join(folder, ThemeFolder.FileInSubfolder)))
            .Select(folder => $"{Path.GetFileName(folder)}/{ThemeFolder.FileInSubfolder}");
        // A file in the folder itself, of which all others are beside.
        var anyFile = Path.Join(fullPath, ThemeFolder.FileInSubfolder);
        return new(
            shownPath, [.. files.Concat(inSubfolders).Order(StringComparer.Ordinal)], new FolderFiles(fullPath, anyFile));
    }
}
