using System.Buffers;
using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
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

    /// <summary>True if a plug-in could not be loaded: an unknown format is then probably that of the plug-in.</summary>
    public bool MissesFormats { get; init; }

    /// <summary>The full paths of the `ResumeSourceRoot` items.</summary>
    public ImmutableArray<string> FurtherRoots { get; init; } = [];

    // A command line asks all sources of the project.
    private readonly string? variantsOfAll = optionItems
        .LastOrDefault(option => option.ItemSpec == nameof(CompileOptions.Variants))?.GetMetadata("Override");

    private SourceSpan ProjectSpan => SourceSpan.Start(projectFile);

    /// <summary>The sources in the order of their names, which does not depend on the file system.</summary>
    public ImmutableArray<SourceItem> Read(IEnumerable<ITaskItem> items)
    {
        var projectFormats = CheckFormats(defaults.Formats, "`ResumeFormats`");
        CheckTheme(defaults.DefaultTheme, "`ResumeTheme`");
        CheckLocales(defaults.DefaultLocale, "`ResumeLocale`");
        var sources = new SortedDictionary<string, SourceItem>(StringComparer.Ordinal);

        foreach (var item in items)
        {
            var path = ItemPath.GetFull(item, projectFolder);
            var name = PortablePath.FromFull(projectFolder, path);
            if (name.Any(char.IsControl))
            {
                diagnostics.Report(ProjectDiagnostics.ControlCharacterInName(ProjectSpan, name));
            }

            if (!sources.TryAdd(name, Read(item, path, name, projectFormats)))
            {
                diagnostics.Report(ProjectDiagnostics.DuplicateItem(ProjectSpan, name));
            }
        }

        return [.. sources.Values];
    }

    private SourceItem Read(ITaskItem item, string path, string name, ImmutableArray<string> projectFormats)
    {
        // A command line's override wins over metadata, and metadata over the project's options.
        var options = CompileOptions.SourceOptions.Aggregate(
            defaults, (options, option) => options.WithSourceOption(option, item.GetMetadata(option)));
        options = optionItems.Aggregate(
            options, (options, option) => options.WithSourceOption(option.ItemSpec, option.GetMetadata("Override")));
        options = SharedVariants.AskAll(options, variantsOfAll);
        CheckTheme(options.Theme, $"the `Theme` of `{name}`");
        CheckLocales(options.Locale, $"the `Locale` of `{name}`");
        var formats = options.Formats == defaults.Formats ? projectFormats : CheckFormats(options.Formats, $"the `Formats` of `{name}`");

        var link = ItemLink.Read(item, name);
        if (!link.IsInside())
        {
            diagnostics.Report(ProjectDiagnostics.InvalidLink(ProjectSpan, name, item.GetMetadata("Link")));
        }

        var outputName = ReadOutputName(item, link.File ?? path, name);
        return new(path, name, Path.Join(outputFolder, link.Folder), outputName, options with { Formats = formats })
        {
            FurtherRoots = FurtherRoots,
        };
    }

    private string ReadOutputName(ITaskItem item, string file, string source)
    {
        if (item.GetMetadata("OutputName") is not { Length: > 0 } name)
        {
            return SourceName.OutputName(file);
        }

        if (name.AsSpan().ContainsAny(InvalidInNames) || name.Any(char.IsControl) || name[^1] is '.' or ' ' || IsDeviceName(name))
        {
            diagnostics.Report(From($"the `OutputName` of `{source}`", ProjectDiagnostics.InvalidOutputName(ProjectSpan, name)));
        }

        return name;
    }

    // Windows reserves these names in all folders, with any extension.
    private static bool IsDeviceName(string name) =>
        name.Split('.')[0].TrimEnd().ToUpperInvariant()
            is "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '1' and <= '9'] or ['L', 'P', 'T', >= '1' and <= '9'];

    private void CheckTheme(string? theme, string setting)
    {
        if (theme is not null && !defaults.ThemeNames.Contains(theme, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Report(From(setting, ThemeDiagnostics.UnknownTheme(ProjectSpan, theme, defaults.ThemeNames)));
        }
    }

    private void CheckLocales(string? locales, string setting)
    {
        var tags = CompileOptions.SplitList(locales);
        if (tags.Length > LocalesSchema.Most)
        {
            diagnostics.Report(From(setting, LimitDiagnostics.TooManyLocales(ProjectSpan, LocalesSchema.Most)));
            return;
        }

        foreach (var locale in tags.Where(tag => !LocaleSchema.IsTag(tag) || Labels.Match(tag) is null))
        {
            diagnostics.Report(From(setting, WritingDiagnostics.UnsupportedLocale(ProjectSpan, locale, Labels.Languages)));
        }
    }

    private ImmutableArray<string> CheckFormats(ImmutableArray<string> formats, string setting)
    {
        var known = defaults.Writers.Select(writer => writer.Format).ToList();
        foreach (var unknown in MissesFormats ? [] : formats.Except(known, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Report(
                From(setting, WritingDiagnostics.UnknownFormat(ProjectSpan, unknown, known, Suggestions.Nearest(unknown, known))));
        }

        // In the order of the writers, each once: `pdf;PDF` is one file.
        return [.. known.Where(format => formats.Contains(format, StringComparer.OrdinalIgnoreCase))];
    }

    // The place is the whole project, so the message names the setting.
    private static Diagnostic From(string setting, Diagnostic diagnostic) =>
        diagnostic with { Message = $"{setting}: {diagnostic.Message}" };
}
