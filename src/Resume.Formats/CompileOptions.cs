using System.Collections.Immutable;
using Resume.Formats.Selecting;
using Resume.Formats.Themes;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>The options of one compilation.</summary>
/// <remarks>
/// To add an option: a property here, in <see cref="Fingerprint"/> and, for MSBuild, in <see cref="WithProjectOption"/> or
/// <see cref="WithSourceOption"/>; a line in Resume.Build.targets; a line in the tool's CompileArguments; its documentation.
/// </remarks>
public sealed record CompileOptions
{
    /// <summary>The options that a single source can have, as item metadata.</summary>
    internal static readonly ImmutableArray<string> SourceOptions = [nameof(Formats), nameof(Theme), nameof(Locale), nameof(Variants)];

    private static readonly char[] ListSeparators = [';', ',', ' ', '\t', '\r', '\n'];

    /// <summary>The formats to write, such as "html" or "pdf". Default: the default formats and those of plug-ins.</summary>
    public ImmutableArray<string> Formats
    {
        get => field.IsDefault ? [.. Writers.Where(ResumeWriters.IsDefault).Select(writer => writer.Format)] : field;
        init;
    }

    /// <summary>The available writers. Default: the built-in ones. A writer is used for many sources at the same time.</summary>
    public ImmutableArray<IResumeWriter> Writers { get; init; } = ResumeWriters.All;

    /// <summary>The theme of sources without `theme`.</summary>
    public string? DefaultTheme { get; init; }

    /// <summary>The theme of this source; overrides its own `theme`.</summary>
    public string? Theme { get; init; }

    /// <summary>Folders with custom themes, in order of precedence.</summary>
    public ImmutableArray<ThemeFolder> ThemeFolders { get; init; } = [];

    /// <summary>Folders with fonts for characters that the theme's fonts lack, in order of precedence.</summary>
    public ImmutableArray<FontFolder> FontFolders { get; init; } = [];

    /// <summary>
    /// The languages of sources without `locale`, as BCP 47 tags: `en` or `en;de`. They decide headings and dates.
    /// </summary>
    public string? DefaultLocale { get; init; }

    /// <summary>The languages of this source; overrides its own `locale`.</summary>
    public string? Locale { get; init; }

    /// <summary>
    /// The variants that are built of every source that has them: names, `default` for the untailored résumé, or `*` for all. Default: all.
    /// </summary>
    public string? DefaultVariants { get; init; }

    /// <summary>The variants that are built of this source; overrides <see cref="DefaultVariants"/>.</summary>
    public string? Variants { get; init; }

    /// <summary>Codes of warnings that are not reported.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>Codes of warnings that are errors.</summary>
    public ImmutableArray<string> WarningsAsErrors { get; init; } = [];

    /// <summary>Codes of warnings that stay warnings, even with <see cref="TreatWarningsAsErrors"/>.</summary>
    public ImmutableArray<string> WarningsNotAsErrors { get; init; } = [];

    /// <summary>True if all warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>The names of all themes, those that are built in first.</summary>
    internal ImmutableArray<string> ThemeNames =>
        [.. BuiltInThemes.Names.Concat(ThemeFolders.SelectMany(folder => folder.Names)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Where HTML templates are compiled. Does not change outputs.</summary>
    internal TemplateHost TemplateHost { get; init; } = TemplateHost.None;

    /// <summary>
    /// True for texts that are compared: they have the names of variables of the environment instead of their values, and the source may
    /// name any format.
    /// </summary>
    internal bool IsComparison { get; init; }

    /// <summary>True if the host turns a warning with this code into an error, as MSBuild does with `-warnaserror`.</summary>
    internal Func<string, bool> IsErrorToHost { get; init; } = _ => false;

    /// <summary>
    /// All options that decide the outputs, as text; without <see cref="Formats"/> and <see cref="Writers"/>, which are compared one by
    /// one.
    /// </summary>
    internal string Fingerprint()
    {
        IEnumerable<string>[] values =
        [
            [DefaultTheme ?? "", Theme ?? "", DefaultLocale ?? "", Locale ?? "", Variants ?? DefaultVariants ?? ""],
            // Suppressed and promoted warnings decide whether there are outputs at all.
            NoWarn.Order(StringComparer.Ordinal),
            WarningsAsErrors.Order(StringComparer.Ordinal),
            WarningsNotAsErrors.Order(StringComparer.Ordinal),
            [TreatWarningsAsErrors ? "true" : "false"],
            // Their files are dependencies; a new one may come before one that was used.
            ThemeFolders.SelectMany(folder => folder.ThemeFiles.Prepend(folder.Path)),
            FontFolders.SelectMany(folder => folder.FontFiles.Prepend(folder.Path)),
        ];
        return string.Concat(values.Select(line => string.Join('\u001f', line) + '\n'));
    }

    /// <summary>Sets an option for all sources of a project, from the MSBuild property of this name (without `Resume`).</summary>
    internal CompileOptions WithProjectOption(string name, string value) => name switch
    {
        nameof(Formats) => this with { Formats = SplitList(value) },
        nameof(Theme) => this with { DefaultTheme = NullIfEmpty(value) },
        nameof(Locale) => this with { DefaultLocale = NullIfEmpty(value) },
        nameof(Variants) => this with { DefaultVariants = NullIfEmpty(value) },
        nameof(NoWarn) => this with { NoWarn = ResumeCodes(value) },
        nameof(WarningsAsErrors) => this with { WarningsAsErrors = ResumeCodes(value) },
        nameof(WarningsNotAsErrors) => this with { WarningsNotAsErrors = ResumeCodes(value) },
        nameof(TreatWarningsAsErrors) => this with { TreatWarningsAsErrors = value.Equals("true", StringComparison.OrdinalIgnoreCase) },
        _ => throw new ArgumentException($"unknown option `{name}`", nameof(name)),
    };

    /// <summary>Sets an option for one source, from the item metadata of this name; empty metadata changes nothing.</summary>
    internal CompileOptions WithSourceOption(string name, string value) => (name, value) switch
    {
        (_, "") => this,
        (nameof(Formats), _) when SplitList(value) is { IsEmpty: false } formats => this with { Formats = formats },
        (nameof(Theme), _) => this with { Theme = value },
        (nameof(Locale), _) => this with { Locale = value },
        (nameof(Variants), _) => this with { Variants = value },
        _ => this,
    };

    /// <summary>The options that override the source's own settings, by the names of <see cref="WithSourceOption"/>.</summary>
    internal IEnumerable<(string Name, string Value)> Overrides() =>
        new (string Name, string? Value)[] { (nameof(Theme), Theme), (nameof(Locale), Locale), (nameof(Variants), Variants) }
            .Where(option => option.Value is not null)
            .Select(option => (option.Name, option.Value!));

    /// <summary>The items of a list in an option, separated by semicolons, commas or white space; each once.</summary>
    internal static ImmutableArray<string> SplitList(string? list) =>
        [.. (list ?? "").Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What is selected from a source.</summary>
    internal SelectionRequest ToRequest(bool isCheck)
    {
        var request = new SelectionRequest(SplitList(Locale), SplitList(DefaultLocale));
        return request with
        {
            Variants = SplitList(Variants),
            DefaultVariants = SplitList(DefaultVariants) is { IsEmpty: false } variants ? variants : request.DefaultVariants,
            ListsMissingTexts = isCheck && Locale is not null,
        };
    }

    internal SeverityPolicy CreateSeverityPolicy(ImmutableArray<Model.DiagnosticRule> rules) => new(NoWarn, IsError) { Rules = rules };

    // Codes of other compilers, such as CS1591: a change of these does not cause a compilation.
    private static ImmutableArray<string> ResumeCodes(string list) =>
        [.. SplitList(list).Where(code => code.StartsWith("RES", StringComparison.OrdinalIgnoreCase))];

    private static string? NullIfEmpty(string value) => value.Length > 0 ? value : null;

    private bool IsError(string code) =>
        IsErrorToHost(code) || (!Contains(WarningsNotAsErrors, code) && (TreatWarningsAsErrors || Contains(WarningsAsErrors, code)));

    private static bool Contains(ImmutableArray<string> codes, string code) => codes.Contains(code, StringComparer.OrdinalIgnoreCase);
}
