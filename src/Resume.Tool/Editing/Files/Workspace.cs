using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Reading;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Files;

/// <summary>The open texts, and the folders and files around them. Thread-safe.</summary>
internal sealed class Workspace(EditingSettings settings)
{
    private static readonly StringComparer Paths = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly ConcurrentDictionary<string, EditedText> open = new(Paths);
    private readonly SourceRoots roots = new();

    public EditingSettings Settings { get; } = settings;

    /// <summary>The full paths of the folders that the editor has open.</summary>
    public ImmutableArray<string> Folders { get; set; } = [];

    /// <summary>The open texts.</summary>
    public IEnumerable<EditedText> Open => open.Values;

    /// <summary>Opens a text, or replaces it.</summary>
    public EditedText? Add(TextDocumentItem item)
    {
        // A text that was never saved has no place for the files that it names.
        return FileUri.ToPath(item.Uri) is { } path ? open[path] = new(item.Uri, path, item.Version, item.Text) : null;
    }

    /// <summary>Changes an open text; null if it is not open.</summary>
    public EditedText? Change(string uri, int? version, IEnumerable<ContentChange> changes) =>
        Find(uri) is { } text ? open[text.Path] = text.Apply(changes, version) : null;

    /// <summary>Closes a text: from now on its file counts.</summary>
    public EditedText? Remove(string uri) =>
        FileUri.ToPath(uri) is { } path && open.TryRemove(path, out var text) ? text : null;

    /// <summary>An open text.</summary>
    public EditedText? Find(string uri) => FileUri.ToPath(uri) is { } path ? FindOpen(path) : null;

    /// <summary>An open text, by its full path.</summary>
    public EditedText? FindOpen(string path) => open.GetValueOrDefault(path);

    /// <summary>An open text, or that of the file; null if it cannot be read.</summary>
    public EditedText? Read(string path)
    {
        if (FindOpen(path) is { } text)
        {
            return text;
        }

        try
        {
            return new(FileUri.FromPath(path), path, null, Encoding.UTF8.GetString(SourceFileReader.Read(path)).TrimStart('\uFEFF'));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever names the file reports it.
            return null;
        }
    }

    /// <summary>The files that a source may name, those that are open as the editor has them.</summary>
    public ISourceFiles FilesOf(string path) => new OverlaidFiles(
        new FolderFiles([roots.Find(path), Path.GetDirectoryName(path)!, .. Settings.Roots], path), this);

    /// <summary>
    /// The folder in which files belong to the same résumés: a folder of the editor, a repository, a project, or the file's own.
    /// </summary>
    public string RootOf(string path) =>
        Folders.Where(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .MinBy(folder => folder.Length)
        ?? roots.Find(path);
}
