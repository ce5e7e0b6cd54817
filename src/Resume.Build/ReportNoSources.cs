using Microsoft.Build.Framework;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>
/// The task of a project without sources: it names the files that look like sources, such as `resume.json`. Without it, a build that
/// writes nothing would look like a successful one.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReportNoSources : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>True for a project in the SDK form, which has no other purpose than its sources.</summary>
    public bool NeedsSources { get; set; }

    /// <summary>The compile options, as for <see cref="CompileResumes"/>.</summary>
    [Required]
    public ITaskItem[] Options { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var likely = LikelySources.Find(Path.GetDirectoryName(ProjectFile)!);
        if (!NeedsSources && likely.IsEmpty)
        {
            return true;
        }

        var diagnostic = ProjectDiagnostics.NoSourcesInProject(
            SourceSpan.Start(ProjectFile), likely, likely.IsEmpty ? null : MSBuildText.Escape(likely[0]));
        var policy = ProjectOptions.Apply(new CompileOptions(), Options).CreateSeverityPolicy([]);
        DiagnosticLog.WriteAll(Log, policy.Apply([diagnostic]));

        return !Log.HasLoggedErrors;
    }
}
