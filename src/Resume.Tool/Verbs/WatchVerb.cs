using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;
using Resume.Tool.Watching;

namespace Resume.Tool.Verbs;

/// <summary>`resume watch`: `resume build`, and again when a file changes.</summary>
internal sealed class WatchVerb : CompilingVerb
{
    private readonly Option<string?> output = OutputOption.Create();

    public WatchVerb(Reporter reporter)
        : base(
            "watch",
            "Builds résumés, and builds them again when you save.",
            "Sources, or folders of sources. [default: the current folder]",
            reporter) =>
        Add(output);

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume watch", "all sources below this folder"),
        ("resume watch milo.resume.yaml --format pdf", "one format, beside the source"),
        ("resume watch cv --output out", "a folder, into another one"),
    ];

    // While it runs, templates may be added.
    public override IEnumerable<string> FindManagedReasons(ParseResult parsed) => ["`watch` must be able to compile HTML templates"];

    public override IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        ImmutableArray<Diagnostic> errors =
        [
            .. base.FindErrors(parsed),
            .. (parsed.GetValue(Inputs.Paths) ?? [])
                .Where(ProjectBuild.IsProject)
                .Select(project => ProjectDiagnostics.ProjectCannotBeWatched(DisplayPath.Shorten(project))),
        ];
        return errors.IsEmpty && parsed.GetValue(output) is { } path ? OutputOption.FindErrors(path, Inputs.Read(parsed)) : errors;
    }

    protected override CompileRequest ReadRequest(ParseResult parsed) =>
        parsed.GetValue(output) is { } path ? OutputOption.Apply(path, Inputs.Read(parsed)) : Inputs.Read(parsed);

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        if (request.OutputFile is { } file && sources.Count > 1)
        {
            Reporter.Report(ProjectDiagnostics.OutputIsOneFile(file, $"there are {sources.Count} sources"));
            return false;
        }

        using var build = new WatchedBuild(request, () => FindSources(request, _ => { }), Reporter);
        return sources.Count == 0 || await build.RunAsync(sources, cancellationToken);
    }
}
