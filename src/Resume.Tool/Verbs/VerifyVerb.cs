using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Listing;
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

    private readonly Option<bool> json = new("--json") { Description = "Print the outputs as JSON, for other programs." };

    public VerifyVerb(Reporter reporter)
        : base(
            "verify",
            "Verifies that all outputs of a build exist.",
            "Sources, folders of sources, or projects. [default: the current folder]",
            "If nothing is missing, write `index.html`, a page that links all outputs.",
            reporter)
    {
        Add(published);
        Add(json);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume verify cv --output site", "after `resume build cv --output site --shard …` on several machines"),
        ("resume verify cv --output site --index", "and write the page that links them all"),
        ("resume verify --output site/resume --published", "after `dotnet publish -o site`"),
    ];

    protected override IEnumerable<Diagnostic> FindWrongCombinations(ParseResult parsed)
    {
        if (parsed.GetValue(Index) && (parsed.GetValue(Inputs.Paths) ?? []).Any(ProjectBuild.IsProject))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                "`--index` does not link the outputs of a project", "set `ResumeIndex` in the project, or name its folder instead");
        }

        if (parsed.GetValue(Index) && parsed.GetValue(json))
        {
            yield return ProjectDiagnostics.InvalidUsage("`--json` prints a list, and `--index` writes a page", "choose one of them");
        }
    }

    protected override CompileRequest ReadInputs(ParseResult parsed) => base.ReadInputs(parsed) with
    {
        OnlyPublished = parsed.GetValue(published),
        List = parsed.GetValue(json) ? ListForm.Json : ListForm.None,
    };

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        var paths = new OutputPaths(request, sources, Reporter);
        var page = new WrittenOutputs(request, paths, Reporter);
        var printsJson = request.List == ListForm.Json;
        var count = new OutputCount(Reporter);
        var all = new List<(ListedOutput Output, bool Exists)>();
        await new SourceCompilation(request, Reporter) { Work = ResumeCompiler.List }.RunAsync(sources, Find, cancellationToken);
        foreach (var project in Projects(request))
        {
            var listed = await new ProjectBuild(project, request, Reporter).ListAsync(cancellationToken);
            var wanted = listed.Where(each => each.MayBePublished || !request.OnlyPublished);
            foreach (var source in wanted.GroupBy(each => each.Source, StringComparer.Ordinal))
            {
                Add([.. source.Select(each => (each, FoundOutput.Find(StartFolder.Resolve(each.File)).Exists))]);
            }
        }

        if (printsJson)
        {
            Reporter.PrintStyled(OutputTable.WriteJson(all));
        }
        else
        {
            count.Print();
        }

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
            Add([.. found.Select(each => (ListedOutput.Create(source.FullPath, each.Output, each.Found.Path), each.Found.Exists))]);
            page.Add(source, compiled, found.SelectMany(each => each.Found.Files, (each, file) =>
                (each.Output with { Part = file.Part ?? each.Output.Part }, file.Path)));
        }

        void Add(IReadOnlyCollection<(ListedOutput Output, bool Exists)> outputs)
        {
            count.Add(outputs);
            if (printsJson)
            {
                all.AddRange(outputs);
            }
        }
    }
}
