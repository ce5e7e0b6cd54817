using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Formats.Selecting;
using Resume.Tool.Comparing;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume diff`: what differs between the texts of two variants, or of two files.</summary>
internal sealed class DiffVerb : Command, IHasExamples, IChecksArguments
{
    private readonly Reporter reporter;
    private readonly CompileArguments inputs = new("A source, or two that are compared.");

    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for other programs." };

    public DiffVerb(Reporter reporter)
        : base("diff", "Shows what differs between the texts of two variants, or of two files.")
    {
        this.reporter = reporter;
        inputs.Paths.Arity = ArgumentArity.OneOrMore;
        inputs.Variants.Description = "One or two variants to compare, separated by commas; `default` is the untailored résumé. A single "
            + "one is compared with `default`, or with that of the second file. [default: all variants with `default`]";
        inputs.Locales.Description = "Languages to compare in, separated by commas, such as `de`; overrides the source's. "
            + "[default: the first language]";
        Add(inputs.Paths);
        Add(inputs.Variants);
        Add(inputs.Locales);
        Add(inputs.Theme);
        Add(inputs.ThemeFolders);
        Add(inputs.Roots);
        Add(json);
        SetAction(RunAsync);
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume diff milo.resume.yaml", "how each variant differs from the untailored résumé"),
        ("resume diff milo.resume.yaml --variant backend", "how one of them does"),
        ("resume diff milo.resume.yaml --variant backend --variant lead", "two variants"),
        ("resume diff old.resume.yaml milo.resume.yaml", "two files"),
        ("resume diff milo.resume.yaml --variant lead --locale de", "in German"),
    ];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        var paths = parsed.GetValue(inputs.Paths) ?? [];
        var found = paths.Select(FindError).OfType<Diagnostic>().ToList();
        return found.Count > 0 ? found
            : paths.Length > 2 ? [TooMany("files", paths.Length)]
            : inputs.FindErrors(parsed).Concat(FindVariantErrors(ReadVariants(parsed)));
    }

    private static Diagnostic? FindError(string path) =>
        path == "-" ? ProjectDiagnostics.CannotCompare(
            path, "standard input has no name and no folder", "write it to a file such as `milo.resume.yaml`")
        : Directory.Exists(path) ? ProjectDiagnostics.CannotCompare(path, "it is a folder", "name a source in it")
        : ProjectBuild.IsProject(path) ? ProjectDiagnostics.CannotCompare(path, "it is a project", "name a source of it")
        : PathCheck.FindError(path) is { } error ? error with { Hint = "name a source, such as `milo.resume.yaml`" }
        : null;

    private static Diagnostic TooMany(string what, int count) =>
        ProjectDiagnostics.InvalidUsage($"`diff` compares two {what}, and there are {count}", "name one or two");

    private static IEnumerable<Diagnostic> FindVariantErrors(ImmutableArray<string> variants)
    {
        if (variants.Contains(SelectionRequest.AllVariants, StringComparer.Ordinal))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                "`*` is not one variant", "name one or two, or none to compare all with `default`");
        }
        else if (variants.Length > 2)
        {
            yield return TooMany("variants", variants.Length);
        }
    }

    // A variant that is named twice is compared with itself: the order and number of the names matter.
    private ImmutableArray<string> ReadVariants(ParseResult parsed) =>
        [.. (parsed.GetValue(inputs.Variants) ?? []).SelectMany(CompileArguments.SplitWithRepeats)];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = inputs.Read(parsed);
        var comparisons = new Comparisons(request, ReadVariants(parsed), reporter);
        var found = await comparisons.FindAsync(cancellationToken);
        if (reporter.HasErrors)
        {
            reporter.Summarize();
            return ExitStatus.UsageError;
        }

        if (parsed.GetValue(json))
        {
            reporter.PrintStyled(JsonDiff.Write(found));
        }
        else
        {
            var printer = new UnifiedDiff(reporter);
            foreach (var comparison in found)
            {
                var (before, after) = comparison.Names(
                    showsVariants: request.Paths.Length == 1 || parsed.GetResult(inputs.Variants) is not null,
                    showsLanguages: parsed.GetResult(inputs.Locales) is not null);
                printer.Print(comparison, before, after);
            }
        }

        return found.All(comparison => comparison.Hunks.IsEmpty) ? ExitStatus.Success : ExitStatus.Differences;
    }
}
