using Microsoft.Build.Evaluation;
using Microsoft.Build.Exceptions;
using Microsoft.Build.Execution;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>Restores a project, then runs its target `CompileResumes`, inside this process.</summary>
/// <param name="project">The project's full path.</param>
/// <param name="shown">Its path as diagnostics name it.</param>
/// <param name="request">What was asked for.</param>
/// <param name="reporter">Where to say what came of it.</param>
internal sealed class ProjectBuild(string project, string shown, Request request, Reporter reporter)
{
    private const string Target = "CompileResumes";

    private readonly DiagnosticLogger logger = new();

    public void Run(CancellationToken cancellationToken)
    {
        try
        {
            if (Build(new BuildRequestData(project, RestoreProperties(), null, ["Restore"], null, RestoreFlags), cancellationToken) is { } restored && Succeeded(restored))
            {
                Compile(cancellationToken);
            }
        }
        catch (InvalidProjectFileException exception)
        {
            // Evaluated outside of a build, a broken project is told to no logger.
            reporter.Report(new Diagnostic(
                exception.ErrorCode ?? "", Severity.Error, DiagnosticLogger.Span(exception.ProjectFile, project, exception.LineNumber, exception.ColumnNumber, exception.EndLineNumber, exception.EndColumnNumber), exception.BaseMessage));
        }
    }

    // What `dotnet build` sets for its restore: see MSBuild's ExecuteRestore.
    private const BuildRequestDataFlags RestoreFlags =
        BuildRequestDataFlags.ClearCachesAfterBuild | BuildRequestDataFlags.SkipNonexistentTargets | BuildRequestDataFlags.IgnoreMissingEmptyAndInvalidImports;

    private Dictionary<string, string?> RestoreProperties() => new(ProjectProperties.Of(request))
    {
        ["MSBuildRestoreSessionId"] = Guid.NewGuid().ToString("D"),
        ["MSBuildIsRestoring"] = "true",
    };

    private void Compile(CancellationToken cancellationToken)
    {
        // What restore wrote must be seen, so nothing evaluated before it is kept.
        using var projects = new ProjectCollection();
        var properties = ProjectProperties.Of(request);
        var evaluated = new ProjectInstance(project, properties, null, projects);
        if (!evaluated.Targets.ContainsKey(Target))
        {
            reporter.Report(CommandLineRules.NoCompileResumesTarget(shown));
            return;
        }

        if (ProjectProperties.AddCodes(properties, request, evaluated.GetPropertyValue))
        {
            evaluated = new ProjectInstance(project, properties, null, projects);
        }

        var result = Build(new BuildRequestData(evaluated, [Target], null, BuildRequestDataFlags.ProvideProjectStateAfterBuild), cancellationToken);
        if (Succeeded(result))
        {
            foreach (var output in (result.ProjectStateAfterBuild ?? evaluated).GetItems("ResumeOutput"))
            {
                reporter.Print(DisplayPath.Of(output.GetMetadataValue("FullPath")));
            }
        }
    }

    private BuildResult Build(BuildRequestData data, CancellationToken cancellationToken)
    {
        using var projects = new ProjectCollection();
        using var manager = new BuildManager("resume");
        // The process ends with the build: nothing is gained by nodes that would stay behind.
        var parameters = new BuildParameters(projects) { Loggers = [logger], EnableNodeReuse = false, MaxNodeCount = 1 };

        using var cancellation = cancellationToken.Register(manager.CancelAllSubmissions);
        var result = manager.Build(parameters, data);
        cancellationToken.ThrowIfCancellationRequested();
        return result;
    }

    /// <summary>Reports what the build had to say; true where it succeeded.</summary>
    private bool Succeeded(BuildResult result)
    {
        var diagnostics = logger.Take();
        reporter.Report(diagnostics);

        var succeeded = result.OverallResult == BuildResultCode.Success;
        if (!succeeded && !diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            reporter.Report(CommandLineRules.ProjectFailed(shown, result.Exception?.Message ?? "MSBuild does not say why"));
        }

        return succeeded;
    }
}
