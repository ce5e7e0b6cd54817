using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>Restores a project and runs its target `CompileResumes`, so that what is written is what `dotnet build` writes.</summary>
internal sealed class ProjectBuild(string project, Request request, Reporter reporter)
{
    public const string Target = "CompileResumes";

    private readonly string fullPath = Path.GetFullPath(project);
    private readonly string shown = DisplayPath.Of(project);

    private string Folder => Path.GetDirectoryName(fullPath)!;

    /// <summary>True for a path that names a project file.</summary>
    public static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

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
            // By name alone: its type cannot be loaded here, where MSBuild is not.
            var logger = $"-logger:{nameof(BuildEventLogger)},\"{typeof(ProjectBuild).Assembly.Location}\";\"{events}\"";
            var (status, output) = await sdk.RunAsync(
                Folder, [fullPath, "-nologo", "-restore", $"-target:{Target}", "-noConsoleLogger", "-nodeReuse:false", "-maxCpuCount", logger, .. properties], cancellationToken);
            Report(File.ReadLines(events), status, output);
        }
        finally
        {
            File.Delete(events);
        }
    }

    private void Report(IEnumerable<string> lines, int status, string output)
    {
        var events = lines.Select(BuildEvent.FromJson).OfType<BuildEvent>().Distinct().ToList();
        var diagnostics = events.Select(told => told.ToDiagnostic()).OfType<Diagnostic>().ToList();

        reporter.Report(diagnostics.Select(InOurWords));
        if (status == 0)
        {
            foreach (var written in events.Where(told => told.Severity is null))
            {
                reporter.Print(DisplayPath.Of(written.File));
            }
        }
        else if (!diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            // It did not come to a build, and so to no logger.
            var said = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
            reporter.Report(ProjectDiagnostics.ProjectFailed(shown, said ?? "MSBuild does not say why"));
        }
    }

    private Diagnostic InOurWords(Diagnostic diagnostic) =>
        diagnostic.Code == "MSB4057" && diagnostic.Message.Contains($"\"{Target}\"", StringComparison.Ordinal)
            ? ProjectDiagnostics.MissingTarget(shown)
            : diagnostic;

    private async Task<IEnumerable<string>> PropertiesAsync(Sdk sdk, CancellationToken cancellationToken)
    {
        var asked = ProjectProperties.Of(request);
        if (ProjectProperties.HasCodes(request))
        {
            var (status, output) = await sdk.RunAsync(
                Folder, [fullPath, "-nologo", "-restore", .. ProjectProperties.GetCodes, .. ProjectProperties.Switches(asked)], cancellationToken);
            // Where it fails, so does the build, which tells why.
            if (status == 0)
            {
                using var answer = JsonDocument.Parse(output);
                ProjectProperties.AddCodes(asked, request, name => answer.RootElement.GetProperty("Properties").GetProperty(name).GetString() ?? "");
            }
        }

        return ProjectProperties.Switches(asked);
    }
}
