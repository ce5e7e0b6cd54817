using System.Buffers;
using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;

namespace Resume.Build;

/// <summary>Reads <see cref="SourceItem"/>s from MSBuild's items, and reports invalid settings.</summary>
/// <param name="projectFile">The full path of the project.</param>
/// <param name="outputFolder">The full path of the output folder.</param>
/// <param name="optionItems">The names of the options, with the command line's overrides.</param>
/// <param name="defaults">The project's options.</param>
/// <param name="diagnostics">Where errors are reported.</param>
internal sealed class SourceItemReader(
    string projectFile, string outputFolder, IReadOnlyList<ITaskItem> optionItems, CompileOptions defaults, DiagnosticBag diagnostics)
{
    // Characters that Windows does not allow are errors everywhere: a project builds on all systems or on none.
    private static readonly SearchValues<char> InvalidInNames = SearchValues.Create("/\\<>:\"|?*");

    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;

    /// <summary>The sources in the order of their names, which does not depend on the file system.</summary>
    public ImmutableArray<SourceItem> Read(IEnumerable<ITaskItem> items)
    {
        var projectFormats = CheckFormats(defaults.Formats, SourceSpan.Start(projectFile));
        var sources = new SortedDictionary<string, SourceItem>(StringComparer.Ordinal);

        foreach (var item in items)
        {
            var path = ItemPath.GetFull(item, projectFolder);
            var name = PortablePath.FromFull(projectFolder, path);
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
        // A command line's override wins over metadata, and metadata over the project's options.
        var options = CompileOptions.SourceOptions.Aggregate(
            defaults, (options, option) => options.WithSourceOption(option, item.GetMetadata(option)));
        options = optionItems.Aggregate(
            options, (options, option) => options.WithSourceOption(option.ItemSpec, option.GetMetadata("Override")));
        options = options with { Formats = options.Formats == defaults.Formats ? projectFormats : CheckFormats(options.Formats, span) };

        return new(path, name, Path.Join(outputFolder, GetSubfolder(item, name)), ReadOutputName(item, path, span), options);
    }

    // A source outside the project's folder has no subfolder in it; what `**` matched comes closest.
    private static string GetSubfolder(ITaskItem item, string name) =>
        PortablePath.IsOutside(name)
            ? item.GetMetadata("RecursiveDir")
            : Path.GetDirectoryName(name)!;

    private string ReadOutputName(ITaskItem item, string path, SourceSpan span)
    {
        if (item.GetMetadata("OutputName") is not { Length: > 0 } name)
        {
            return SourceName.OutputName(path);
        }

        if (name.AsSpan().ContainsAny(InvalidInNames) || name.Any(char.IsControl) || name[^1] is '.' or ' ' || IsDeviceName(name))
        {
            diagnostics.Report(ProjectDiagnostics.InvalidOutputName(span, name));
        }

        return name;
    }

    // Windows reserves these names in all folders, with any extension.
    private static bool IsDeviceName(string name) =>
        name.Split('.')[0].TrimEnd().ToUpperInvariant()
            is "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '1' and <= '9'] or ['L', 'P', 'T', >= '1' and <= '9'];

    private ImmutableArray<string> CheckFormats(ImmutableArray<string> formats, SourceSpan span)
    {
        var known = defaults.Writers.Select(writer => writer.Format).ToList();
        foreach (var unknown in formats.Except(known, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Report(WritingDiagnostics.UnknownFormat(span, unknown, known, Suggestions.Nearest(unknown, known)));
        }

        // In the order of the writers, each once: `pdf;PDF` is one file.
        return [.. known.Where(format => formats.Contains(format, StringComparer.OrdinalIgnoreCase))];
    }
}
