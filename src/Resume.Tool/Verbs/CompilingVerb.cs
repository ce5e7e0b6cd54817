using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Managed;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>A verb that compiles sources.</summary>
internal abstract class CompilingVerb : Command, IHasExamples, IChecksArguments, INeedsManagedTool
{
    protected CompilingVerb(string name, string description, string pathDescription, Reporter reporter)
        : base(name, description)
    {
        Reporter = reporter;
        Inputs = new(pathDescription);
        Inputs.AddTo(this);
        SetAction(RunAsync);
    }

    public abstract ImmutableArray<(string Line, string Purpose)> Examples { get; }

    protected Reporter Reporter { get; }

    protected CompileArguments Inputs { get; }

    // Lazily: sources are only looked at if nothing else needs the managed tool.
    public virtual IEnumerable<string> FindManagedReasons(ParseResult parsed) =>
        ManagedReasons.FindWriters(parsed.GetValue(Inputs.Writers))
            .Concat(ManagedReasons.FindProjects(parsed.GetValue(Inputs.Paths)))
            .Concat(ManagedReasons.FindThemeFolders(parsed.GetValue(Inputs.ThemeFolders)))
            .Concat(FindSourceReasons(parsed));

    public virtual IEnumerable<Diagnostic> FindErrors(ParseResult parsed) => Inputs.FindErrors(parsed);

    /// <summary>The projects of a command line, each once.</summary>
    protected static IReadOnlyCollection<string> Projects(CompileRequest request) =>
        [.. request.Paths.Where(ProjectBuild.IsProject).Distinct(StringComparer.Ordinal)];

    /// <summary>Says why a source that is named has no outputs.</summary>
    protected void MentionAbstract(Source source, CompiledSource compiled)
    {
        if (compiled.Result.Document.IsAbstract && source.FoundIn is null)
        {
            Reporter.Report(ProjectDiagnostics.SourceIsAbstract(source.Path));
        }
    }

    /// <summary>Finds the sources that the command line names, or that are in its folders.</summary>
    protected IReadOnlyList<Source> FindSources(CompileRequest request, Action<Diagnostic> report)
    {
        var projects = Projects(request);
        var finder = new SourceFinder(Name, projects, report);
        foreach (var path in request.Paths.Except(projects, StringComparer.Ordinal))
        {
            finder.Add(path);
        }

        return finder.Sources;
    }

    protected virtual CompileRequest ReadRequest(ParseResult parsed) => Inputs.Read(parsed);

    /// <summary>Compiles the sources. Returns false if they do not go with the options.</summary>
    protected abstract Task<bool> RunAsync(CompileRequest request, IReadOnlyList<Source> sources, CancellationToken cancellationToken);

    /// <summary>Writes a report of the run, before the number of problems is printed.</summary>
    protected virtual void Finish(ParseResult parsed) { }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = ReadRequest(parsed);
        Reporter.Report(request.WriterErrors);

        var sources = new List<Source>();
        foreach (var source in FindSources(request, Reporter.Report))
        {
            sources.AddRange(source.IsStandardInput ? await ReadStandardInputAsync(cancellationToken) : [source]);
        }

        var isRightUsage = await RunAsync(request, sources, cancellationToken)
            && (request.Options.Variants is null || !Reporter.HasReported(WritingDiagnostics.UnknownVariantCode));
        Finish(parsed);
        Reporter.Summarize();
        return !isRightUsage ? ExitStatus.UsageError : Reporter.HasErrors ? ExitStatus.Errors : ExitStatus.Success;
    }

    private async Task<IEnumerable<Source>> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Ctrl+C does not end the reading, which waits for the other end of a pipe: it is left alone.
            return [await Task.Run(StandardInput.Read, cancellationToken).WaitAsync(cancellationToken)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Reporter.Report(ProjectDiagnostics.CannotReadStandardInput(exception.Message));
            return [];
        }
    }

    private IEnumerable<string> FindSourceReasons(ParseResult parsed)
    {
        // Any tool reports a wrong command line.
        if (FindErrors(parsed).Any())
        {
            yield break;
        }

        var request = Inputs.Read(parsed);
        foreach (var reason in ManagedReasons.FindSources(request, FindSources(request, _ => { })))
        {
            yield return reason;
        }
    }
}
