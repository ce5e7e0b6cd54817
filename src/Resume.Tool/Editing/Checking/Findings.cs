using System.Collections.Immutable;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Checking;

/// <summary>Checks files, and remembers what was found where. Used by one thread.</summary>
internal sealed class Findings(Workspace workspace, Inclusions inclusions, Kinds kinds, Checker checker)
{
    // A part of hundreds of sources is checked with some of them, besides those that are open.
    private const int MostSources = 20;

    // By the file that was checked, and then by the file with the diagnostics.
    private readonly Dictionary<string, ILookup<string, Diagnostic>> found = new(StringComparer.Ordinal);

    /// <summary>The files to check after a change of one.</summary>
    public IReadOnlyList<string> FindAffected(string path, CancellationToken cancellationToken)
    {
        var sources = inclusions.FindSources(path, cancellationToken).Select(each => each.Source).ToList();
        var isIncluded = sources.Count > 0;
        var affected = sources.Where(source => workspace.FindOpen(source) is not null)
            .Concat(workspace.FindOpen(path) is null || kinds.Find(workspace.FindOpen(path)!, cancellationToken) == FileKind.Source
                ? [] : sources.Take(MostSources))
            .Distinct(StringComparer.Ordinal);
        return workspace.FindOpen(path) is { } text && (!isIncluded || SourceName.IsSource(path))
            ? [text.Path, .. affected.Where(other => other != path)]
            : [.. affected];
    }

    /// <summary>Checks a file, and returns the files in which something changed.</summary>
    public async Task<IReadOnlyList<CheckedFile>> CheckAsync(string path, CancellationToken cancellationToken)
    {
        if (workspace.Read(path) is not { } text)
        {
            return Forget(path);
        }

        var kind = kinds.Find(text, cancellationToken);
        ImmutableArray<Diagnostic> diagnostics = kind switch
        {
            FileKind.None => [],
            FileKind.Source => await checker.CheckAsync(text, cancellationToken),
            _ => checker.CheckAlone(text, kind, cancellationToken),
        };
        cancellationToken.ThrowIfCancellationRequested();
        return Replace(path, diagnostics.ToLookup(each => PathOf(each, path), StringComparer.Ordinal), text);
    }

    /// <summary>Forgets what a file reported, as when it is closed.</summary>
    public IReadOnlyList<CheckedFile> Forget(string path) =>
        Replace(path, Enumerable.Empty<Diagnostic>().ToLookup(_ => "", StringComparer.Ordinal), null);

    private IReadOnlyList<CheckedFile> Replace(string path, ILookup<string, Diagnostic> now, EditedText? text)
    {
        var before = found.GetValueOrDefault(path);
        found[path] = now;
        if (text is null)
        {
            found.Remove(path);
        }

        // The file itself is reported even if nothing is wrong: its version is new.
        return
        [
            .. now.Select(group => group.Key).Concat(before?.Select(group => group.Key) ?? []).Append(path).Distinct(StringComparer.Ordinal)
                .Where(file => file == path || before is null || !now[file].SequenceEqual(before[file]))
                .Select(file => new CheckedFile(
                    file,
                    file == path ? text?.Version : workspace.FindOpen(file)?.Version,
                    [.. found.Values.SelectMany(each => each[file]).Distinct()])),
        ];
    }

    // Fonts of a folder and other things without a file are shown at the source.
    private static string PathOf(Diagnostic diagnostic, string source) =>
        diagnostic.Span.File is { Length: > 0 } file && Path.IsPathRooted(file) ? Path.GetFullPath(file) : source;
}
