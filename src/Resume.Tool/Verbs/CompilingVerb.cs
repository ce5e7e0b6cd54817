using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>A verb that compiles sources.</summary>
internal abstract class CompilingVerb : Command, IHasExamples, IChecksArguments
{
    private readonly Reporter reporter;

    protected CompilingVerb(string name, string description, string pathDescription, Reporter reporter)
        : base(name, description)
    {
        this.reporter = reporter;
        Inputs = new(pathDescription);
        Inputs.AddTo(this);
        SetAction(RunAsync);
    }

    public abstract ImmutableArray<(string Line, string Purpose)> Examples { get; }

    protected CompileArguments Inputs { get; }

    /// <summary>True if outputs are written and projects are built.</summary>
    protected abstract bool WritesOutputs { get; }

    public virtual IEnumerable<Diagnostic> FindErrors(ParseResult parsed) => Inputs.FindErrors(parsed);

    /// <summary>The folder for outputs, or null for none.</summary>
    protected virtual string? GetOutputFolder(ParseResult parsed) => null;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = Inputs.Read(parsed) with { Output = GetOutputFolder(parsed) };
        var projects = request.Paths.Where(ProjectBuild.IsProject).Distinct(StringComparer.Ordinal).ToList();

        var finder = new SourceFinder(reporter.Report);
        foreach (var path in request.Paths.Except(projects, StringComparer.Ordinal))
        {
            finder.Add(path);
        }

        await new SourceCompilation(request, reporter).RunAsync(finder.Sources, WritesOutputs, cancellationToken);
        foreach (var project in projects)
        {
            await new ProjectBuild(project, request, reporter).RunAsync(cancellationToken);
        }

        reporter.Summarize();
        return reporter.HasErrors ? ExitStatus.Errors : ExitStatus.Success;
    }
}
