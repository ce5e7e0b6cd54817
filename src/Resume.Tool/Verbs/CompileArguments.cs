using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>The arguments of a verb that compiles: how they are declared, read and checked.</summary>
internal sealed class CompileArguments
{
    public const string NoWarnName = "--nowarn";

    private const string CurrentFolder = ".";

    /// <param name="pathDescription">What the paths may be.</param>
    public CompileArguments(string pathDescription)
    {
        Paths = new("PATH") { Description = pathDescription, Arity = ArgumentArity.ZeroOrMore };
        Formats.CompletionSources.Add([.. ResumeWriters.All.Select(writer => writer.Format)]);
        Theme.CompletionSources.Add([.. BuiltInThemes.Names]);
        Locales.CompletionSources.Add([.. Labels.Languages]);
    }

    public Argument<string[]> Paths { get; }

    /// <summary>True if a path may be `-`, standard input.</summary>
    public bool TakesStandardInput { get; set; }

    public Option<string[]> Formats { get; } = new("--format", "-f")
    {
        HelpName = "FORMATS",
        Description = $"Formats to write, separated by commas: {Join(ResumeWriters.All.Select(writer => writer.Format))}. "
            + $"[default: {DefaultFormats}]",
    };

    public Option<string[]> Writers { get; } = WriterOption.Create();

    public Option<string?> Theme { get; } = new("--theme", "-t")
    {
        HelpName = "THEME",
        Description = $"Theme; overrides the source's: {Join(BuiltInThemes.Names)}.",
    };

    public Option<string[]> ThemeFolders { get; } = FolderOptions.CreateThemeFolder();

    public Option<string[]> FontFolders { get; } = FolderOptions.CreateFonts();

    public Option<string[]> Roots { get; } = FolderOptions.CreateRoot();

    public Option<string[]> Locales { get; } = new("--locale", "-l")
    {
        HelpName = "TAGS",
        Description = "Languages, such as `en,de`; overrides the source's.",
    };

    public Option<string[]> Variants { get; } = new("--variant")
    {
        HelpName = "NAMES",
        Description = "Variants, separated by commas; `default` is the untailored résumé. [default: all of them]",
    };

    public Option<string?> Shard { get; } = ShardOption.Create();

    public Option<string[]> NoWarn { get; } = new(NoWarnName)
    {
        HelpName = "CODES",
        Description = "Warnings to suppress, separated by commas.",
    };

    public Option<string?> WarnAsError { get; } = new(WarnAsErrorOption.Name)
    {
        HelpName = "CODES",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Warnings to report as errors. [default: all]",
    };

    private static string DefaultFormats => ResumeWriters.All.All(ResumeWriters.IsDefault)
        ? "all of them"
        : Join(ResumeWriters.All.Where(ResumeWriters.IsDefault).Select(writer => writer.Format));

    /// <summary>Adds the settings of a verb that compiles what an editor or a browser asks for.</summary>
    public void AddSettingsTo(Command verb)
    {
        verb.Add(Theme);
        verb.Add(ThemeFolders);
        verb.Add(FontFolders);
        verb.Add(Roots);
        verb.Add(NoWarn);
        verb.Add(WarnAsError);
    }

    /// <summary>Adds all of them to a verb. A verb with fewer adds them itself, and <see cref="Read"/> reads the others as not given.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(Paths);
        verb.Add(Formats);
        verb.Add(Writers);
        verb.Add(Theme);
        verb.Add(ThemeFolders);
        verb.Add(FontFolders);
        verb.Add(Roots);
        verb.Add(Locales);
        verb.Add(Variants);
        verb.Add(Shard);
        verb.Add(NoWarn);
        verb.Add(WarnAsError);
    }

    /// <summary>The items of a list, also those that are there twice.</summary>
    public static IEnumerable<string> SplitWithRepeats(string list) =>
        list.Split(',').SelectMany(part => CompileOptions.SplitList(part));

    public CompileRequest Read(ParseResult parsed)
    {
        var (set, writerErrors) = WriterOption.Load(parsed, Writers);
        var writers = set.Writers;
        var asErrors = CompileOptions.SplitList(parsed.GetValue(WarnAsError));
        var allAsErrors = asErrors.Contains(WarnAsErrorOption.All, StringComparer.OrdinalIgnoreCase);
        var options = new CompileOptions
        {
            Writers = writers,
            ThemeFolders = FolderOptions.OpenThemeFolders(parsed, ThemeFolders).Folders,
            FontFolders = FolderOptions.OpenFonts(parsed, FontFolders).Folders,
            TemplateHost = new(FindSdk, UserCache.Folder("templates")),
            Locale = Split(parsed, Locales) is { IsEmpty: false } locales ? string.Join(',', locales) : null,
            Variants = Split(parsed, Variants) is { IsEmpty: false } variants ? string.Join(',', variants) : null,
            NoWarn = Split(parsed, NoWarn),
            WarningsAsErrors = allAsErrors ? [] : asErrors,
            TreatWarningsAsErrors = allAsErrors,
        };
        options = options with
        {
            // A project may have themes of its own.
            Theme = options.ThemeNames.FirstOrDefault(name => name.Equals(parsed.GetValue(Theme), StringComparison.OrdinalIgnoreCase))
                ?? parsed.GetValue(Theme),
        };
        var names = Split(parsed, Formats);
        // An unknown one is that of a writer that could not be loaded.
        ImmutableArray<string> formats = [.. names
            .Select(format => writers.FirstOrDefault(writer => writer.Format.Equals(format, StringComparison.OrdinalIgnoreCase))?.Format)
            .OfType<string>()];

        return new(
            parsed.GetValue(Paths) is { Length: > 0 } paths ? [.. paths] : [CurrentFolder],
            names.IsEmpty ? options : options with { Formats = formats })
        {
            NamesFormats = !names.IsEmpty,
            SourceRoots = FolderOptions.FindRoots(parsed, Roots).Folders,
            WriterErrors = writerErrors,
            Shard = ShardOption.Read(parsed, Shard),
            PlugIns = [.. parsed.GetValue(Writers) ?? []],
        };
    }

    /// <summary>The SDK that compiles HTML templates, or why there is none.</summary>
    public static (string? Folder, string Reason) FindSdk() => (Sdk.Find(Environment.CurrentDirectory, out var reason)?.Folder, reason);

    /// <summary>Values that are not valid, with the nearest valid one.</summary>
    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        var (set, writerErrors) = WriterOption.Load(parsed, Writers);
        foreach (var error in writerErrors.Where(WriterOption.IsUsageError))
        {
            yield return error;
        }

        var paths = (parsed.GetValue(Paths) ?? []).Where(path => !TakesStandardInput || path != StandardInput.Path);
        foreach (var error in paths.Select(PathCheck.FindError).OfType<Diagnostic>())
        {
            yield return error;
        }

        // An unknown format may be that of a writer that cannot be loaded.
        var formats = set.Writers.Select(writer => writer.Format).ToList();
        foreach (var format in writerErrors.IsEmpty ? Split(parsed, Formats).Except(formats, StringComparer.OrdinalIgnoreCase) : [])
        {
            yield return ProjectDiagnostics.UnknownFormat(format, formats, Suggestions.Nearest(format, formats));
        }

        var (folders, folderErrors) = FolderOptions.OpenThemeFolders(parsed, ThemeFolders);
        var (_, fontErrors) = FolderOptions.OpenFonts(parsed, FontFolders);
        foreach (var error in folderErrors.Concat(fontErrors).Concat(FolderOptions.FindRoots(parsed, Roots).Errors))
        {
            yield return error;
        }

        foreach (var error in ShardOption.FindErrors(parsed, Shard))
        {
            yield return error;
        }

        // A project's build knows the themes of the project.
        var themes = new CompileOptions { ThemeFolders = folders }.ThemeNames;
        var hasProject = (parsed.GetValue(Paths) ?? []).Any(ProjectBuild.IsProject);
        if (parsed.GetValue(Theme) is { } theme && !hasProject && !themes.Contains(theme, StringComparer.OrdinalIgnoreCase))
        {
            yield return ProjectDiagnostics.UnknownTheme(theme, themes, Suggestions.Nearest(theme, themes));
        }

        var locales = Split(parsed, Locales);
        if (locales.Length > LocalesSchema.Most)
        {
            yield return ProjectDiagnostics.TooManyLocales(LocalesSchema.Most);
            yield break;
        }

        foreach (var locale in locales.Where(tag => !LocaleSchema.IsTag(tag) || Labels.Match(tag) is null))
        {
            yield return ProjectDiagnostics.UnknownLocale(locale, Labels.Languages, Suggestions.Nearest(locale, Labels.Languages));
        }

        var codes = Split(parsed, NoWarn).Concat(CompileOptions.SplitList(parsed.GetValue(WarnAsError)));
        foreach (var code in codes.Where(code => !WarnAsErrorOption.IsCode(code) && code != WarnAsErrorOption.All))
        {
            yield return ProjectDiagnostics.InvalidCode(code);
        }
    }

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);

    private static ImmutableArray<string> Split(ParseResult parsed, Option<string[]> option) =>
        CompileOptions.SplitList(string.Join(',', parsed.GetValue(option) ?? []));
}
