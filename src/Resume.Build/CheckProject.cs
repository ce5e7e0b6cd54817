using Microsoft.Build.Framework;
using Resume.Build.Checking;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;

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

    /// <summary>`ResumeShard`.</summary>
    public string Shard { get; set; } = "";

    /// <summary>True to report the findings; otherwise only <see cref="HasFindings"/> is set.</summary>
    public bool Report { get; set; }

    /// <summary>The answer of `HostWarnings.proj`, which is needed to report.</summary>
    public ITaskItem[] HostWarnings { get; set; } = [];

    /// <summary>True if there is anything to report.</summary>
    [Output]
    public bool HasFindings { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var diagnostics = Files.Where(RegularFile.Exists).Distinct(StringComparer.Ordinal)
            .SelectMany(ProjectFileCheck.Check)
            .Concat(GlobalProperties().SelectMany(CheckGlobalProperty))
            .Concat(CheckFormats())
            .Concat(CheckShard())
            .ToList();
        HasFindings = diagnostics.Count > 0;
        if (HasFindings && Report)
        {
            Write(diagnostics);
        }

        return !Log.HasLoggedErrors;
    }

    private void Write(IEnumerable<Diagnostic> diagnostics)
    {
        var known = new CompileOptions { IsErrorToHost = Build.HostWarnings.AreErrors(BuildEngine, HostWarnings) };
        var policy = ProjectOptions.Apply(known, Options).CreateSeverityPolicy([]);
        DiagnosticLog.WriteAll(Log, policy.Apply(diagnostics));
    }

    // From a command line, such as `-p:ResumeFormat=pdf`.
    private IEnumerable<string> GlobalProperties() =>
        BuildEngine is IBuildEngine6 engine ? HostCall.Try(() => engine.GetGlobalProperties().Keys, []) : [];

    private IEnumerable<Diagnostic> CheckGlobalProperty(string name) => SettingNames.Properties.Nearest(name) is { } nearest
        ? [ProjectDiagnostics.UnknownSetting(SourceSpan.Start(ProjectFile), "property", name, nearest)]
        : [];

    // Here, because a build of a shard has a folder of this name for its lists.
    private IEnumerable<Diagnostic> CheckShard()
    {
        var errors = new DiagnosticBag();
        ProjectShard.Read(Shard, root: "", ProjectFile, errors);
        return errors.InSourceOrder();
    }

    private IEnumerable<Diagnostic> CheckFormats()
    {
        // Without CompileOptions, which create all writers.
        var formats = CompileOptions.SplitList(Options.LastOrDefault(option => option.ItemSpec == "Formats")?.GetMetadata("Value"));
        var span = SourceSpan.Start(ProjectFile);
        var without = Sources.Where(source => CompileOptions.SplitList(source.GetMetadata("Formats")).IsEmpty).ToList();
        return without.Count > 0 && formats.IsEmpty
            ? [ProjectDiagnostics.NoFormats(span)]
            : without.Where(source => source.GetMetadata("Formats").Length > 0)
                .Select(source => ProjectDiagnostics.NoFormats(span, source.ItemSpec));
    }
}
