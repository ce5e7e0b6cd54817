using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>The part of a project's sources that a build compiles.</summary>
/// <param name="Shard">The shard.</param>
/// <param name="ProjectFolder">The folder of the project.</param>
/// <param name="RootFolder">The folder to which the paths of sources are relative.</param>
internal sealed record ProjectShard(Shard Shard, string ProjectFolder, string RootFolder)
{
    /// <summary>Reads `ResumeShard` and `ResumeShardRoot`, and reports a value that is not a shard.</summary>
    public static ProjectShard Read(string shard, string root, string projectFile, DiagnosticBag diagnostics)
    {
        var folder = Path.GetDirectoryName(projectFile)!;
        var text = shard.Trim();
        var parsed = text.Length == 0 ? Shard.Whole : Shard.Parse(text);
        if (parsed is null)
        {
            diagnostics.Report(ProjectDiagnostics.InvalidShard(SourceSpan.Start(projectFile), "ResumeShard", text));
        }

        return new(parsed ?? Shard.Whole, folder, root.Length == 0 ? folder : Path.GetFullPath(root, folder));
    }

    /// <summary>True for a source of the part.</summary>
    /// <param name="name">Its <see cref="PortablePath"/> in the project.</param>
    public bool Contains(string name) =>
        Shard.Contains(PortablePath.FromFull(RootFolder, PortablePath.ToFull(ProjectFolder, name)));
}
