using System.Collections.Immutable;
using Resume.Formats.Reading;

namespace Resume.Formats;

/// <summary>A folder with custom themes: files `NAME.yaml`, and subfolders `NAME` with a file `theme.yaml`.</summary>
/// <param name="Path">Its path, as shown in diagnostics.</param>
/// <param name="ThemeFiles">The files of its themes, relative to it: `acme.yaml`, `plain/theme.yaml`.</param>
/// <param name="Files">Reads the files in it, by paths relative to it.</param>
public sealed record ThemeFolder(string Path, ImmutableArray<string> ThemeFiles, ISourceFiles Files)
{
    internal const string Extension = ".yaml";
    internal const string FileInSubfolder = "theme" + Extension;

    /// <summary>The names of its themes.</summary>
    internal IEnumerable<string> Names => ThemeFiles.Select(Name);

    /// <summary>The file of a theme, relative to the folder; null if it has no such theme. Case does not matter.</summary>
    internal string? Find(string name) => ThemeFiles.FirstOrDefault(file => Name(file).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Name(string file) =>
        file.EndsWith('/' + FileInSubfolder, StringComparison.Ordinal) ? RelativePath.Folder(file) : file[..^Extension.Length];
}
