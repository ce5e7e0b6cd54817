using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Build.Incremental;
using Resume.Formats.Batch;
using Resume.Formats.Files;

namespace Resume.Build;

/// <summary>
/// The task that runs before the compiler: it reads what the last build read and wrote, so that MSBuild can skip the compiler.
/// It runs in every build, so it does as little as possible.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReadLastBuild : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the last build's lists.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>The full path of the project's folder; the lists' paths are relative to it.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>`ResumeOutputPath` as a full path.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>`ResumeOutput` items: the outputs of the last build.</summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    /// <summary>Other files that the outputs depend on.</summary>
    [Output]
    public ITaskItem[] Dependencies { get; private set; } = [];

    /// <summary>
    /// True if an output is missing, a missing file now exists, an input was replaced, perhaps by an older file, or a variable of the
    /// environment has changed.
    /// </summary>
    [Output]
    public bool IsOutOfDate { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        Outputs = [.. ReadOutputs()];
        // To MSBuild, a folder is a file that does not exist.
        Dependencies =
        [
            .. ReadInputs(LastBuild.Dependencies)
                .Where(path => !Directory.Exists(path))
                .Select(path => new TaskItem(MSBuildText.Escape(path))),
        ];
        _ = ReadInputs(LastBuild.Sources);
        IsOutOfDate |= HasNewEnvironment();
        IsOutOfDate |= LastBuild.Read(IntermediateFolder, LastBuild.Missing).Any(file => Path.Exists(ToFull(file)));
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
                IsOutOfDate |= !RegularFile.Exists(item.ItemSpec);
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
            IsOutOfDate |= input?.IsUnchanged(ProjectFolder) != true;
            if (input is { Path: var path })
            {
                paths.Add(ToFull(path));
            }
        }

        return paths;
    }

    private bool HasNewEnvironment()
    {
        var lines = LastBuild.Read(IntermediateFolder, LastBuild.Environment);
        if (lines.Length == 0)
        {
            return false;
        }

        var environment = KeyedEnvironment.Load(Path.Join(IntermediateFolder, LastBuild.EnvironmentKey));
        return lines.Any(line => VariableLine.Parse(line)?.IsUnchanged(environment) != true);
    }

    private string ToFull(string portable) => PortablePath.ToFull(ProjectFolder, portable);
}
