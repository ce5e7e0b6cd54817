using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
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

    /// <summary>True where an output is gone, a file is there that was absent, or one was replaced: a time later than the last build's need not tell of it.</summary>
    [Output]
    public bool IsStale { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        Outputs = [.. ReadOutputs()];
        Dependencies = [.. ReadInputs(LastBuild.Dependencies).Select(path => new TaskItem(ItemText.Escape(path)))];
        _ = ReadInputs(LastBuild.Sources);
        IsStale |= LastBuild.Read(IntermediateFolder, LastBuild.Absent).Any(file => File.Exists(Full(file)));
        return true;
    }

    private List<ITaskItem> ReadOutputs()
    {
        var items = new List<ITaskItem>();
        foreach (var line in LastBuild.Read(IntermediateFolder, LastBuild.Outputs))
        {
            if (OutputLine.Parse(line) is { } output)
            {
                var item = output.ToItem(ProjectFolder, OutputFolder);
                items.Add(item);
                IsStale |= !File.Exists(item.ItemSpec);
            }
        }

        return items;
    }

    private List<string> ReadInputs(string list)
    {
        var paths = new List<string>();
        foreach (var line in LastBuild.Read(IntermediateFolder, list))
        {
            var input = InputLine.Parse(line);
            IsStale |= input?.Holds(ProjectFolder) != true;
            if (input is { Path: var path })
            {
                paths.Add(Full(path));
            }
        }

        return paths;
    }

    private string Full(string portable) => PortablePath.To(ProjectFolder, portable);
}
