using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume check`: the diagnostics of `resume build`, without outputs.</summary>
internal sealed class CheckVerb(Reporter reporter) : CompilingVerb(
    "check", "Checks résumés without writing outputs.", "Sources or folders of sources. [default: the current folder]", reporter)
{
    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume check", "all sources below this folder"),
        ("resume check milo.resume.yaml --format txt", "one source, including what a format cannot show"),
        ("resume check milo.resume.yaml --locale de", "each text that has no translation to German"),
        ("resume check --nowarn RES2004 --warnaserror", "all warnings but one are errors"),
    ];

    public override IEnumerable<Diagnostic> FindErrors(ParseResult parsed) =>
    [
        .. base.FindErrors(parsed),
        .. (parsed.GetValue(Inputs.Paths) ?? [])
            .Where(ProjectBuild.IsProject)
            .Select(project => ProjectDiagnostics.ProjectCannotBeChecked(DisplayPath.Shorten(project))),
    ];

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        await new SourceCompilation(request, Reporter) { Work = Check }.RunAsync(sources, Describe, cancellationToken);
        return true;
    }

    // It waits for nothing but the processor.
    private static CompilationResult Check(SourceFile source, CompileOptions options, CancellationToken cancellationToken) =>
        ResumeCompiler.CheckAsync(source, options, cancellationToken).AsTask().GetAwaiter().GetResult();

    private void Describe(Source source, CompiledSource compiled)
    {
        MentionAbstract(source, compiled);
        if (!compiled.Result.HasErrors)
        {
            var variants = compiled.Result.Variants;
            var suffix = variants.IsEmpty ? "" : $"; variants: {string.Join(", ", variants)}";
            Reporter.Print($"{source.Path} is valid: {SourceSummary.Describe(compiled.Result.Document)}{suffix}");
        }
    }
}
