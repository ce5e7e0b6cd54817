using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume build`.</summary>
internal sealed class BuildVerb : CompilingVerb
{
    private readonly Option<string?> output = OutputOption.Create();

    private readonly Option<bool> index = new("--index")
    {
        Description = "Also write `index.html`, a page that links all outputs, to the output folder or the current folder.",
    };

    public BuildVerb(Reporter reporter)
        : base("build", "Builds résumés.", "Sources, folders of sources, or projects. [default: the current folder]", reporter)
    {
        Add(output);
        Add(index);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume build", "all sources below this folder, in the default formats"),
        ("resume build milo.resume.yaml --format html,pdf", "two formats, beside the source"),
        ("resume build milo.resume.yaml -o cv.pdf", "one file"),
        ("resume build milo.resume.yaml --variant backend", "one of its variants"),
        ("resume build cv --theme modern --output out", "all sources of one folder, into another folder"),
        ("resume build cv --output site --index", "a web site of all résumés"),
        ("resume build --writer Cards.dll --format vcf", "the format of a custom writer"),
        ("resume build Resume.csproj", "the same outputs as `dotnet build`"),
        ("resume build --warnaserror", "fail on warnings, for releases"),
    ];

    public override IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        ImmutableArray<Diagnostic> errors = [.. base.FindErrors(parsed)];
        return errors.IsEmpty && parsed.GetValue(output) is { } path ? OutputOption.FindErrors(path, ReadInputs(parsed)) : errors;
    }

    protected override CompileRequest ReadRequest(ParseResult parsed) =>
        parsed.GetValue(output) is { } path ? OutputOption.Apply(path, ReadInputs(parsed)) : ReadInputs(parsed);

    protected override async Task<bool> RunAsync(
        CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        if (request.OutputFile is { } file && sources.Count > 1)
        {
            Reporter.Report(ProjectDiagnostics.OutputIsOneFile(file, $"there are {sources.Count} sources"));
            return false;
        }

        var writer = new WrittenOutputs(request, sources, Reporter);
        await new SourceCompilation(request, Reporter).RunAsync(sources, writer.Write, cancellationToken);
        if (request.WritesIndex && sources.Count > 0 && !Reporter.HasErrors)
        {
            writer.WriteIndex();
        }

        foreach (var project in Projects(request))
        {
            await new ProjectBuild(project, request, Reporter).RunAsync(cancellationToken);
        }

        return !writer.FoundWrongUsage;
    }

    private CompileRequest ReadInputs(ParseResult parsed) => Inputs.Read(parsed) with { WritesIndex = parsed.GetValue(index) };
}
