using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Listing;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>Restores a project and runs its target `CompileResumes`: the outputs are those of `dotnet build`.</summary>
internal sealed class ProjectBuild(string project, CompileRequest request, Reporter reporter)
{
    public const string Target = "CompileResumes";

    public const string ListTarget = "_ResumeListOutputs";

    private readonly string fullPath = StartFolder.Resolve(project);
    private readonly string shown = DisplayPath.Shorten(project);

    // A program that is a single file builds no projects.
    private static string LoggerAssembly => Path.Combine(AppContext.BaseDirectory, "resume.dll");

    private string Folder => Path.GetDirectoryName(fullPath)!;

    /// <summary>True for a path that names a project file.</summary>
    public static bool IsProject(string path) =>
        ResumeProject.IsProject(path) && File.Exists(path);

    /// <summary>Builds it, and prints the paths of its outputs.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var output in await RunAsync(Target, cancellationToken))
        {
            reporter.Print(DisplayPath.Shorten(output.File));
        }
    }

    /// <summary>Finds the outputs that it would have.</summary>
    public async Task<IEnumerable<ListedOutput>> ListAsync(CancellationToken cancellationToken) =>
        (await RunAsync(ListTarget, cancellationToken))
            .Where(output => output.Output is not null)
            .Select(output => (output.File, Item: output.Output!))
            .Select(output => ListedOutput.Create(
                output.Item.Source,
                output.Item.Variant,
                output.Item.Language,
                output.Item.Format,
                output.Item.MayBePublished,
                output.File));

    private async Task<IReadOnlyCollection<BuildEvent>> RunAsync(string target, CancellationToken cancellationToken)
    {
        if (Sdk.Find(Folder, out var reason) is not { } sdk)
        {
            reporter.Report(ProjectDiagnostics.SdkNotFound(shown, reason));
            return [];
        }

        var properties = await PropertiesAsync(sdk, cancellationToken);
        var events = Path.GetTempFileName();
        try
        {
            // Only its name: the type cannot be loaded in this process, which has no MSBuild.
            var logger = $"-logger:{nameof(BuildEventLogger)},\"{LoggerAssembly}\";\"{events}\"";
            string[] arguments =
            [
                fullPath, "-nologo", "-restore", $"-target:{target}", "-noConsoleLogger", "-nodeReuse:false", "-maxCpuCount", logger,
                .. properties,
            ];
            var (status, output) = await sdk.RunAsync(Folder, arguments, cancellationToken);
            return Report(File.ReadLines(events), status, output);
        }
        finally
        {
            File.Delete(events);
        }
    }

    // Returns the outputs.
    private IReadOnlyCollection<BuildEvent> Report(IEnumerable<string> lines, int status, string log)
    {
        var events = lines.Select(BuildEvent.FromJson).OfType<BuildEvent>().Distinct().ToList();
        var diagnostics = events.Select(e => e.ToDiagnostic()).OfType<Diagnostic>().ToList();

        reporter.Report(diagnostics.Select(Reword));
        if (status == 0)
        {
            return [.. events.Where(e => e.Severity is null)];
        }

        if (!diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            // MSBuild failed before it started the logger.
            var lastLine = log.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
            reporter.Report(ProjectDiagnostics.ProjectFailed(shown, lastLine ?? "MSBuild gave no reason"));
        }

        return [];
    }

    private Diagnostic Reword(Diagnostic diagnostic) =>
        diagnostic.Code == "MSB4057"
        && new[] { Target, ListTarget }.Any(target => diagnostic.Message.Contains($"\"{target}\"", StringComparison.Ordinal))
            ? ProjectDiagnostics.MissingTarget(shown)
            : diagnostic;

    private async Task<IEnumerable<string>> PropertiesAsync(Sdk sdk, CancellationToken cancellationToken)
    {
        var properties = ProjectProperties.Create(request);
        if (ProjectProperties.HasCodes(request))
        {
            string[] arguments =
                [fullPath, "-nologo", "-restore", .. ProjectProperties.GetCodes, .. ProjectProperties.ToSwitches(properties)];
            var (status, output) = await sdk.RunAsync(Folder, arguments, cancellationToken);
            // If this fails, the build fails as well and reports why.
            if (status == 0)
            {
                using var answer = JsonDocument.Parse(output);
                var values = answer.RootElement.GetProperty("Properties");
                ProjectProperties.AddCodes(properties, request, name => values.GetProperty(name).GetString() ?? "");
            }
        }

        return ProjectProperties.ToSwitches(properties);
    }
}
