using Resume.Formats.Reading;

namespace Resume.Formats.Batch;

/// <summary>Opens font folders on disk.</summary>
internal static class FontFolderReader
{
    /// <summary>Opens a folder: lists its files, and reads none of them.</summary>
    /// <param name="fullPath">The full path of the folder.</param>
    /// <param name="shownPath">Its path in diagnostics, the same on every machine where possible.</param>
    /// <exception cref="IOException">There is no such folder, it cannot be read, or it contains no fonts.</exception>
    public static FontFolder Open(string fullPath, string shownPath)
    {
        var files = Directory.EnumerateFiles(fullPath)
            .Select(file => Path.GetFileName(file))
            .Where(file => file == FontFolder.ListFile
                || FontFolder.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0
            ? new(shownPath, [.. files], new SharedFiles(new FolderFiles(fullPath, Path.Join(fullPath, FontFolder.ListFile))))
            : throw new FileNotFoundException("there are no `.ttf` or `.otf` files in it");
    }
}
