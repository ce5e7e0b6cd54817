using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume verify`: the last step of a build on several machines, which counts what they have written.</summary>
internal sealed class VerifyVerb : OutputVerb
{
    private readonly Option<bool> published = new("--published")
    {
        Description = "Only outputs without private values, such as those that `dotnet publish` copies.",
    };

    public VerifyVerb(Reporter reporter)
        : base(
            "verify",
            "Verifies that all outputs of a build exist.",
            "Sources, folders of sources, or projects. [default: the current folder]",
            "If nothing is missing, write `index.html`, a page that links all outputs.",
            reporter) =>
        Add(published);

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume verify cv --output site", "after `resume build cv --output site --shard …` on several machines"),
        ("resume verify cv --output site --index", "and write the page that links them all"),
        ("resume verify --output site/resume --published", "after `dotnet publish -o site`"),
    ];

    protected override IEnumerable<Diagnostic> FindWrongCombinations(ParseResult parsed) =>
        parsed.GetValue(Index) && (parsed.GetValue(Inputs.Paths) ?? []).Any(ProjectBuild.IsProject)
            ? [ProjectDiagnostics.InvalidUsage(
                "`--index` does not link the outputs of a project", "set `ResumeIndex` in the project, or name its folder instead")]
            : [];

    protected override CompileRequest ReadInputs(ParseResult parsed) =>
        base.ReadInputs(parsed) with { OnlyPublished = parsed.GetValue(published) };

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        var paths = new OutputPaths(request, sources, Reporter);
        var page = new WrittenOutputs(request, paths, Reporter);
        var count = new OutputCount(Reporter);
        await new SourceCompilation(request, Reporter) { Work = ResumeCompiler.List }.RunAsync(sources, Find, cancellationToken);
        foreach (var project in Projects(request))
        {
            var listed = await new ProjectBuild(project, request, Reporter).ListAsync(cancellationToken);
            var wanted = listed.Where(each => each.MayBePublished || !request.OnlyPublished);
            foreach (var source in wanted.GroupBy(each => each.Source, StringComparer.Ordinal))
            {
                count.Add(source.Key, source.Select(each => (each.Format, FoundOutput.Find(StartFolder.Resolve(each.File)))));
            }
        }

        count.Print();
        if (request.WritesIndex && !Reporter.HasErrors)
        {
            page.WriteIndex();
        }

        return !paths.FoundWrongUsage;

        void Find(Source source, CompiledSource compiled)
        {
            var found = paths.Find(source, compiled.Result.Outputs)
                .Where(each => each.Output.MayBePublished || !request.OnlyPublished)
                .Select(each => (each.Output, Found: FoundOutput.Find(each.Path)))
                .ToList();
            count.Add(source.Path, found.Select(each => (each.Output.Format, each.Found)));
            page.Add(source, compiled, found.SelectMany(each => each.Found.Files, (each, file) =>
                (each.Output with { Part = file.Part ?? each.Output.Part }, file.Path)));
        }
    }
}
