using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Selecting;
using Resume.Tool.Managed;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume inspect`: what a résumé says about a career, and what machines read in it.</summary>
internal sealed partial class InspectVerb : Command, IHasExamples, IChecksArguments, INeedsManagedTool
{
    private const string Page = ".html";

    private readonly Reporter reporter;
    private readonly CompileArguments inputs = new("A source.");

    private readonly Option<string?> posting = new("--job")
    {
        HelpName = "FILE",
        Description = "A job posting as text: which of its words the résumé has, and where.",
    };

    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for other programs." };

    private readonly Option<string?> page = new("--html")
    {
        HelpName = "FILE",
        Description = "Write a page with a timeline of the career instead.",
    };

    private readonly Option<string?> today = new("--today")
    {
        HelpName = "MONTH",
        Description = "The month in which current positions end, such as `2026-11`. [default: this month]",
    };

    private readonly Option<bool> trust = new("--trust")
    {
        Description = "Run HTML templates that are beside the source or in a theme folder: they are code.",
    };

    public InspectVerb(Reporter reporter)
        : base("inspect", "Shows what a résumé says about a career, and what machines read in it.")
    {
        this.reporter = reporter;
        inputs.Paths.Arity = ArgumentArity.OneOrMore;
        inputs.Variants.HelpName = "NAME";
        inputs.Variants.Description = "The variant to inspect. [default: the untailored résumé]";
        inputs.Locales.HelpName = "TAG";
        inputs.Locales.Description = "The language to inspect, such as `de`. [default: the first language]";
        Add(inputs.Paths);
        Add(posting);
        Add(json);
        Add(page);
        Add(inputs.Variants);
        Add(inputs.Locales);
        Add(inputs.Theme);
        Add(inputs.ThemeFolders);
        Add(inputs.FontFolders);
        Add(inputs.Roots);
        Add(today);
        Add(trust);
        SetAction();
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume inspect me.resume.yaml", "pages, words, years, gaps, bullets"),
        ("resume inspect me.resume.yaml --job posting.txt", "also the words of a posting"),
        ("resume inspect me.resume.yaml --html report.html", "a page with a timeline"),
        ("resume inspect me.resume.yaml --variant lead --json", "a variant, for other programs"),
    ];

    public IEnumerable<string> FindManagedReasons(ParseResult parsed) => ["`inspect` reads finished PDFs with a .NET library"];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed) =>
        parsed.GetValue(inputs.Paths) switch
        {
            [var path] when FindError(path) is { } error => [error],
            [_, _, ..] => [ProjectDiagnostics.InvalidUsage("`inspect` shows one source", "name one")],
            _ => inputs.FindErrors(parsed).Concat(FindOptionErrors(parsed)),
        };

    private static Diagnostic? FindError(string path) =>
        path == "-" ? ProjectDiagnostics.CannotInspect(
            path, "standard input has no name and no folder", "write it to a file such as `milo.resume.yaml`")
        : Directory.Exists(path) ? ProjectDiagnostics.CannotInspect(path, "it is a folder", "name a source in it")
        : ProjectBuild.IsProject(path) ? ProjectDiagnostics.CannotInspect(path, "it is a project", "name a source of it")
        : PathCheck.FindError(path) is { } error ? error with { Hint = "name a source, such as `milo.resume.yaml`" }
        : null;

    private IEnumerable<Diagnostic> FindOptionErrors(ParseResult parsed)
    {
        if (Split(parsed, inputs.Variants) is { Length: > 1 } or [SelectionRequest.AllVariants])
        {
            yield return ProjectDiagnostics.InvalidUsage("`inspect` shows one variant", "name one with `--variant`");
        }

        if (Split(parsed, inputs.Locales).Length > 1)
        {
            yield return ProjectDiagnostics.InvalidUsage("`inspect` shows one language", "name one with `--locale`");
        }

        if (parsed.GetValue(today) is { } month && !Month().IsMatch(month))
        {
            yield return ProjectDiagnostics.InvalidUsage($"`{month}` is not a month", "write it as `2026-11`");
        }

        if (parsed.GetValue(json) && parsed.GetValue(page) is not null)
        {
            yield return ProjectDiagnostics.InvalidUsage("`--json` prints a report, and `--html` writes one", "choose one of them");
        }

        if (parsed.GetValue(page) is { } file && !file.EndsWith(Page, StringComparison.OrdinalIgnoreCase))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                $"`--html` writes a page, and `{file}` does not end in `{Page}`", "write `report.html`");
        }
    }

    partial void SetAction();

    private static ImmutableArray<string> Split(ParseResult parsed, Option<string[]> option) =>
        CompileOptions.SplitList(string.Join(',', parsed.GetValue(option) ?? []));

    [GeneratedRegex(@"^(19|20|21)\d\d-(0[1-9]|1[0-2])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Month();
}
