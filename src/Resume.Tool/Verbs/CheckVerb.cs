using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Reports;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume check`: the diagnostics of `resume build`, without outputs.</summary>
internal sealed class CheckVerb : CompilingVerb
{
    private static readonly string[] SarifExtensions = [".sarif", ".sarif.json"];

    private readonly Option<string?> sarif = new("--sarif")
    {
        HelpName = "FILE",
        Description = "Also write the diagnostics to a SARIF file, for code scanning and editors.",
    };

    private readonly Option<bool> github = new("--github")
    {
        Description = "Print annotations of a GitHub workflow, which show each problem at its line.",
    };

    private readonly Option<bool> json = new("--json") { Description = "Print the diagnostics as JSON, for other programs." };

    private readonly List<Diagnostic> reported = [];
    private bool isSilent;

    public CheckVerb(Reporter reporter)
        : base(
            "check",
            "Checks résumés without writing outputs.",
            "Sources, folders of sources, or `-` for standard input. [default: the current folder]",
            reporter)
    {
        Inputs.TakesStandardInput = true;
        Add(sarif);
        Add(github);
        Add(json);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume check", "all sources below this folder"),
        ("resume check milo.resume.yaml --format txt", "also what a format cannot show"),
        ("resume check milo.resume.yaml --locale de", "each text that has no translation"),
        ("resume check --nowarn RES2004 --warnaserror", "all warnings but one are errors"),
        ("resume check --sarif resume.sarif", "a report for code scanning"),
    ];

    public override IEnumerable<Diagnostic> FindErrors(ParseResult parsed) =>
    [
        .. base.FindErrors(parsed),
        .. (parsed.GetValue(Inputs.Paths) ?? [])
            .Where(ProjectBuild.IsProject)
            .Select(project => ProjectDiagnostics.ProjectCannotBeChecked(DisplayPath.Shorten(project))),
        .. FindReportErrors(parsed),
    ];

    protected override CompileRequest ReadRequest(ParseResult parsed)
    {
        isSilent = parsed.GetValue(json);
        Reporter.AlsoReportTo(diagnostic =>
        {
            reported.Add(diagnostic);
            if (parsed.GetValue(github))
            {
                Reporter.Print(GitHubAnnotations.Write(diagnostic));
            }
        });
        return base.ReadRequest(parsed);
    }

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        await new SourceCompilation(request, Reporter) { Work = Check }.RunAsync(sources, Describe, cancellationToken);
        return true;
    }

    protected override void Finish(ParseResult parsed)
    {
        if (parsed.GetValue(json))
        {
            Reporter.PrintStyled(DiagnosticsJson.Write(reported));
        }

        if (parsed.GetValue(sarif) is { } file)
        {
            ReportFile.Write(file, SarifReport.Write(reported), SarifReport.Marker, Reporter);
        }
    }

    private IEnumerable<Diagnostic> FindReportErrors(ParseResult parsed)
    {
        if (parsed.GetValue(sarif) is { } file && !SarifExtensions.Any(end => file.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                $"`--sarif` writes a SARIF file, and `{file}` does not end in `.sarif`", "write `--sarif resume.sarif`");
        }

        if (parsed.GetValue(json) && parsed.GetValue(github))
        {
            yield return ProjectDiagnostics.InvalidUsage("`--json` and `--github` both print the diagnostics", "choose one of them");
        }
    }

    // It waits for nothing but the processor.
    private static CompilationResult Check(SourceFile source, CompileOptions options, CancellationToken cancellationToken) =>
        ResumeCompiler.CheckAsync(source, options, cancellationToken).AsTask().GetAwaiter().GetResult();

    private void Describe(Source source, CompiledSource compiled)
    {
        MentionAbstract(source, compiled);
        if (!compiled.Result.HasErrors && !isSilent)
        {
            var variants = compiled.Result.Variants;
            var suffix = variants.IsEmpty ? "" : $"; variants: {string.Join(", ", variants)}";
            var name = source.IsStandardInput ? "standard input" : source.Path;
            Reporter.Print($"{name} is valid: {SourceSummary.Describe(compiled.Result.Document)}{suffix}");
        }
    }
}
