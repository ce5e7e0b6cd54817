using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Listing;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume build`.</summary>
internal sealed class BuildVerb : OutputVerb
{
    private readonly Option<bool> list = new("--list")
    {
        Description = "Only list the files that would be written.",
    };

    private readonly Option<bool> toStandardOutput = new("--stdout")
    {
        Description = "Write one format of one source to standard output.",
    };

    private readonly Option<bool> json = new("--json") { Description = "With `--list`: print JSON, for other programs." };

    public BuildVerb(Reporter reporter)
        : base(
            "build",
            "Builds résumés.",
            "Sources, folders of sources, projects, or `-` for standard input. [default: the current folder]",
            "Also write `index.html`, which links all outputs.",
            reporter)
    {
        Inputs.TakesStandardInput = true;
        Add(toStandardOutput);
        Add(list);
        Add(json);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume build", "all sources below this folder"),
        ("resume build milo.resume.yaml --format html,pdf", "two formats"),
        ("resume build milo.resume.yaml -o cv.pdf", "one file"),
        ("resume build - --stdout -f txt < milo.yaml", "in a pipe"),
        ("resume build milo.resume.yaml --variant backend", "one of its variants"),
        ("resume build cv --output site --index", "a web site of all résumés"),
        ("resume build cv --output site --shard 0/4", "on the first of four machines"),
        ("resume build Resume.csproj", "what `dotnet build` writes"),
        ("resume build --warnaserror", "fail on warnings"),
    ];

    protected override IEnumerable<Diagnostic> FindWrongCombinations(ParseResult parsed)
    {
        if (parsed.GetValue(json) && !parsed.GetValue(list))
        {
            yield return ProjectDiagnostics.InvalidUsage("`--json` needs `--list`", "add `--list`; nothing is written then");
        }

        foreach (var error in FindStandardStreamErrors(parsed))
        {
            yield return error;
        }

        if (parsed.GetValue(Index) && !ShardOption.Read(parsed, Inputs.Shard).IsWhole)
        {
            yield return ProjectDiagnostics.InvalidUsage(
                "`--index` links all outputs, and `--shard` writes a part of them", "run `resume verify --index` after all shards");
        }
    }

    // Standard input has no name that its outputs could have, and standard output has room for one.
    private IEnumerable<Diagnostic> FindStandardStreamErrors(ParseResult parsed)
    {
        var writes = parsed.GetValue(toStandardOutput);
        var paths = parsed.GetValue(Inputs.Paths) ?? [];
        if (paths.Contains(StandardInput.Path, StringComparer.Ordinal) && !writes && !parsed.GetValue(list) && !HasOutput(parsed))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                "standard input has no name for its outputs", "add `--stdout` and a format, or a file such as `--output cv.pdf`");
        }

        if (!writes)
        {
            yield break;
        }

        if (HasOutput(parsed) || parsed.GetValue(Index) || parsed.GetValue(list))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                "`--stdout` cannot be combined with `--output`, `--index` or `--list`", "choose one of them");
        }

        if (paths is not [var path] || Directory.Exists(path) || ProjectBuild.IsProject(path))
        {
            yield return ProjectDiagnostics.InvalidUsage("`--stdout` writes one source", "name one, or `-` for standard input");
        }

        var formats = (parsed.GetValue(Inputs.Formats) ?? []).SelectMany(list => CompileOptions.SplitList(list)).ToList();
        if (formats is not [var format])
        {
            yield return ProjectDiagnostics.InvalidUsage("`--stdout` writes one format", "name one, such as `--format pdf`");
        }
        else if (!Console.IsOutputRedirected && !StandardOutput.IsText(format))
        {
            yield return ProjectDiagnostics.InvalidUsage(
                $"a terminal cannot show `{format}`", $"redirect it, such as `> cv.{format}`, or name a file with `--output`");
        }
    }

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        if (request.WritesToStandardOutput)
        {
            return sources is not [var only] || await new StandardOutput(request, Reporter).WriteAsync(only, cancellationToken);
        }

        if (request.OutputFile is { } file && sources.Count > 1)
        {
            Reporter.Report(ProjectDiagnostics.OutputIsOneFile(file, $"there are {sources.Count} sources"));
            return false;
        }

        var paths = new OutputPaths(request, sources, Reporter);
        await (request.List == ListForm.None
            ? WriteAsync(request, sources, paths, cancellationToken)
            : ListAsync(request, sources, paths, cancellationToken));
        return !paths.FoundWrongUsage;
    }

    private async Task WriteAsync(
        CompileRequest request, IReadOnlyList<Source> sources, OutputPaths paths, CancellationToken cancellationToken)
    {
        var writer = new WrittenOutputs(request, paths, Reporter);
        var start = Stopwatch.GetTimestamp();
        using (var progress = Reporter.StartProgress(sources.Count))
        {
            await new SourceCompilation(request, Reporter).RunAsync(
                sources,
                (source, compiled) =>
                {
                    Write(source, compiled);
                    progress?.Advance();
                },
                cancellationToken);
        }

        if (WritesIndex(request, sources))
        {
            writer.WriteIndex();
        }

        foreach (var project in Projects(request))
        {
            await new ProjectBuild(project, request, Reporter).RunAsync(cancellationToken);
        }

        Reporter.Print(writer.Summary, Stopwatch.GetElapsedTime(start));

        void Write(Source source, CompiledSource compiled)
        {
            MentionAbstract(source, compiled);
            writer.Write(source, compiled);
        }
    }

    private async Task ListAsync(
        CompileRequest request, IReadOnlyList<Source> sources, OutputPaths paths, CancellationToken cancellationToken)
    {
        var listed = new List<ListedOutput>();
        await new SourceCompilation(request, Reporter) { Work = ResumeCompiler.List }.RunAsync(sources, Add, cancellationToken);
        var page = WrittenOutputs.IndexPath(request);
        if (WritesIndex(request, sources) && paths.Claim(IndexPage.FileName, page))
        {
            listed.Add(ListedOutput.Create(page, variant: null, language: "", "html", mayBePublished: true, page));
        }

        foreach (var project in Projects(request))
        {
            listed.AddRange(await new ProjectBuild(project, request, Reporter).ListAsync(cancellationToken));
        }

        if (request.List == ListForm.Json)
        {
            Reporter.PrintStyled(OutputTable.WriteJson(listed));
        }
        else
        {
            OutputTable.Print(listed, Reporter);
        }

        void Add(Source source, CompiledSource compiled)
        {
            MentionAbstract(source, compiled);
            listed.AddRange(paths.Find(source, compiled.Result.Outputs).Select(each =>
                ListedOutput.Create(source.FullPath, each.Output, each.Path)));
        }
    }

    private bool WritesIndex(CompileRequest request, IReadOnlyList<Source> sources) =>
        request.WritesIndex && sources.Count > 0 && !Reporter.HasErrors;

    protected override CompileRequest ReadInputs(ParseResult parsed) => base.ReadInputs(parsed) with
    {
        WritesToStandardOutput = parsed.GetValue(toStandardOutput),
        List = !parsed.GetValue(list) ? ListForm.None : parsed.GetValue(json) ? ListForm.Json : ListForm.Table,
    };
}
