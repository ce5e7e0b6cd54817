using System.Buffers;
using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outputs;
using Resume.Formats.Reading.Vocabulary;

namespace Resume.Build;

/// <summary>MSBuild's items and properties -> <see cref="SourceItem"/>s, and what is wrong with the settings.</summary>
internal sealed class SourceItemReader(string projectFile, string outputFolder, CompileOptions defaults, DiagnosticBag diagnostics)
{
    // What Windows refuses in a name is refused everywhere: a project builds on all machines or on none.
    private static readonly SearchValues<char> RefusedInNames = SearchValues.Create("/\\<>:\"|?*");

    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;

    /// <summary>The sources in the order of their names, whatever order globs find them in.</summary>
    public ImmutableArray<SourceItem> Read(IEnumerable<ITaskItem> items)
    {
        var projectFormats = Formats(defaults.Formats, SourceSpan.Start(projectFile));
        var sources = new SortedDictionary<string, SourceItem>(StringComparer.Ordinal);

        foreach (var item in items)
        {
            var path = PortablePath.Of(item, projectFolder);
            var name = PortablePath.From(projectFolder, path);
            if (name.Any(char.IsControl))
            {
                diagnostics.Report(ProjectDiagnostics.ControlCharacterInName(SourceSpan.Start(projectFile), name));
            }

            if (!sources.TryAdd(name, Read(item, path, name, projectFormats)))
            {
                diagnostics.Report(ProjectDiagnostics.DuplicateItem(SourceSpan.Start(projectFile), name));
            }
        }

        return [.. sources.Values];
    }

    private SourceItem Read(ITaskItem item, string path, string name, ImmutableArray<string> projectFormats)
    {
        var span = SourceSpan.Start(path);
        var formats = MetadataList.Split(item.GetMetadata("Formats"));
        var options = defaults with
        {
            Formats = formats.IsEmpty ? projectFormats : Formats(formats, span),
            Theme = item.GetMetadata("Theme") is { Length: > 0 } theme ? theme : null,
            Locale = item.GetMetadata("Locale") is { Length: > 0 } locale ? locale : null,
        };

        return new(path, name, Path.Join(outputFolder, SubFolder(item, name)), OutputName(item, path, span), options);
    }

    // A source from outside the project has no folder in it; the part that a `**` stood for is the nearest to one.
    private static string SubFolder(ITaskItem item, string name) =>
        PortablePath.LeadsOut(name)
            ? item.GetMetadata("RecursiveDir")
            : Path.GetDirectoryName(name)!;

    private string OutputName(ITaskItem item, string path, SourceSpan span)
    {
        if (item.GetMetadata("OutputName") is not { Length: > 0 } name)
        {
            return SourceName.OutputName(path);
        }

        if (name.AsSpan().ContainsAny(RefusedInNames) || name.Any(char.IsControl) || name[^1] is '.' or ' ' || IsDevice(name))
        {
            diagnostics.Report(ProjectDiagnostics.InvalidOutputName(span, name));
        }

        return name;
    }

    // Windows knows them by what is before the first dot, in any folder.
    private static bool IsDevice(string name) =>
        name.Split('.')[0].TrimEnd().ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '1' and <= '9'] or ['L', 'P', 'T', >= '1' and <= '9'];

    private ImmutableArray<string> Formats(ImmutableArray<string> formats, SourceSpan span)
    {
        var known = defaults.Writers.Select(writer => writer.Format).ToList();
        foreach (var unknown in formats.Except(known, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Report(WritingDiagnostics.UnknownFormat(span, unknown, known, Suggestions.Nearest(unknown, known)));
        }

        // In the list's own order, each once: `pdf;PDF` is one file.
        return [.. known.Where(format => formats.Contains(format, StringComparer.OrdinalIgnoreCase))];
    }
}
