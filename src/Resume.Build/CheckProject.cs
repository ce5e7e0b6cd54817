using Microsoft.Build.Framework;
using Resume.Build.Checking;
using Resume.Formats;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>
/// The task that runs in every build before anything is written: it reports settings that have no effect. MSBuild ignores a property
/// or metadata that nothing reads.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckProject : Microsoft.Build.Utilities.Task
{
    /// <summary>Full paths of the project and of the files with which it shares settings; some may not exist.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>The full path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The `Resume` items.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The compile options, as for <see cref="CompileResumes"/>.</summary>
    [Required]
    public ITaskItem[] Options { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var options = Options.Aggregate(
            new CompileOptions { IsErrorToHost = code => BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(code) },
            (options, item) => options.WithProjectOption(item.ItemSpec, item.GetMetadata("Value")));
        var diagnostics = Files.Where(File.Exists).Distinct(StringComparer.Ordinal)
            .SelectMany(ProjectFileCheck.Check)
            .Concat(GlobalProperties().SelectMany(CheckGlobalProperty))
            .Concat(CheckFormats(options));
        foreach (var diagnostic in options.CreateSeverityPolicy([]).Apply(diagnostics))
        {
            DiagnosticLog.Write(Log, diagnostic);
        }

        return !Log.HasLoggedErrors;
    }

    // From a command line, such as `-p:ResumeFormat=pdf`.
    private IEnumerable<string> GlobalProperties()
    {
        try
        {
            return BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties().Keys : [];
        }
        catch (NotImplementedException)
        {
            // The task host process of MSBuild 18 does not pass them on.
            return [];
        }
    }

    private IEnumerable<Diagnostic> CheckGlobalProperty(string name) => SettingNames.Properties.Nearest(name) is { } nearest
        ? [ProjectDiagnostics.UnknownSetting(SourceSpan.Start(ProjectFile), "property", name, nearest)]
        : [];

    private IEnumerable<Diagnostic> CheckFormats(CompileOptions options)
    {
        var span = SourceSpan.Start(ProjectFile);
        var without = Sources.Where(source => CompileOptions.SplitList(source.GetMetadata("Formats")).IsEmpty).ToList();
        return without.Count > 0 && options.Formats.IsEmpty
            ? [ProjectDiagnostics.NoFormats(span)]
            : without.Where(source => source.GetMetadata("Formats").Length > 0)
                .Select(source => ProjectDiagnostics.NoFormats(span, source.ItemSpec));
    }
}
