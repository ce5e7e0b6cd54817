using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>Restores a project and runs its target `CompileResumes`: the outputs are those of `dotnet build`.</summary>
internal sealed class ProjectBuild(string project, CompileRequest request, Reporter reporter)
{
    public const string Target = "CompileResumes";

    private readonly string fullPath = StartFolder.Resolve(project);
    private readonly string shown = DisplayPath.Shorten(project);

    private string Folder => Path.GetDirectoryName(fullPath)!;

    /// <summary>True for a path that names a project file.</summary>
    public static bool IsProject(string path) =>
        ResumeProject.IsProject(path) && File.Exists(path);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (Sdk.Find(Folder, out var reason) is not { } sdk)
        {
            reporter.Report(ProjectDiagnostics.SdkNotFound(shown, reason));
            return;
        }

        var properties = await PropertiesAsync(sdk, cancellationToken);
        var events = Path.GetTempFileName();
        try
        {
            // Only its name: the type cannot be loaded in this process, which has no MSBuild.
            var logger = $"-logger:{nameof(BuildEventLogger)},\"{typeof(ProjectBuild).Assembly.Location}\";\"{events}\"";
            string[] arguments =
            [
                fullPath, "-nologo", "-restore", $"-target:{Target}", "-noConsoleLogger", "-nodeReuse:false", "-maxCpuCount", logger,
                .. properties,
            ];
            var (status, output) = await sdk.RunAsync(Folder, arguments, cancellationToken);
            Report(File.ReadLines(events), status, output);
        }
        finally
        {
            File.Delete(events);
        }
    }

    private void Report(IEnumerable<string> lines, int status, string log)
    {
        var events = lines.Select(BuildEvent.FromJson).OfType<BuildEvent>().Distinct().ToList();
        var diagnostics = events.Select(e => e.ToDiagnostic()).OfType<Diagnostic>().ToList();

        reporter.Report(diagnostics.Select(Reword));
        if (status == 0)
        {
            foreach (var output in events.Where(e => e.Severity is null))
            {
                reporter.Print(DisplayPath.Shorten(output.File));
            }
        }
        else if (!diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            // MSBuild failed before it started the logger.
            var lastLine = log.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
            reporter.Report(ProjectDiagnostics.ProjectFailed(shown, lastLine ?? "MSBuild gave no reason"));
        }
    }

    private Diagnostic Reword(Diagnostic diagnostic) =>
        diagnostic.Code == "MSB4057" && diagnostic.Message.Contains($"\"{Target}\"", StringComparison.Ordinal)
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
