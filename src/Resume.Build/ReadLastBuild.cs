using Microsoft.Build.Framework;
using Resume.Build.Incremental;

namespace Resume.Build;

/// <summary>
/// The task that comes before the compiler: what the last build read and wrote, so that MSBuild can tell whether there is anything to do.
/// It runs in every build, and so it names no type of the compiler: of our assemblies only this small one is loaded.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReadLastBuild : Microsoft.Build.Utilities.Task
{
    /// <summary>Where that build left its lists, as a full path.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>The project's folder as a full path: the lists count from it.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>`ResumeOutputPath` as a full path.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>`ResumeOutput` items: what it wrote.</summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    /// <summary>Files besides the sources that went into them.</summary>
    [Output]
    public ITaskItem[] Dependencies { get; private set; } = [];

    /// <summary>True where an output is gone, or a file is there that was absent: of neither does any file's time tell.</summary>
    [Output]
    public bool IsStale { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var lines = LastBuild.Read(IntermediateFolder, LastBuild.Outputs);
        var outputs = new List<ITaskItem>(lines.Length);
        foreach (var line in lines)
        {
            if (OutputLine.Parse(line) is { } output)
            {
                outputs.Add(output.ToItem(ProjectFolder, OutputFolder));
                IsStale |= !File.Exists(Full(output.Path));
            }
        }

        foreach (var file in LastBuild.Read(IntermediateFolder, LastBuild.Absent))
        {
            IsStale |= File.Exists(Full(file));
        }

        Outputs = [.. outputs];
        Dependencies = Array.ConvertAll(
            LastBuild.Read(IntermediateFolder, LastBuild.Dependencies),
            file => (ITaskItem)new Microsoft.Build.Utilities.TaskItem(ItemText.Escape(Full(file))));
        return true;
    }

    private string Full(string portable) => PortablePath.To(ProjectFolder, portable);
}
