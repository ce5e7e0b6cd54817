using System.Collections;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Resume.Build.Tests.Sandbox;

/// <summary>Calls the task without MSBuild.</summary>
internal sealed class TaskSandbox : IBuildEngine, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-task-");

    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => FullPath("Cv.csproj");

    public string FullPath(string path) => Path.Join(folder.FullName, path);

    public TaskItem Source(string path, string? text = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text ?? BuildSandbox.Named("Milo Polte"));
        return new(FullPath(path));
    }

    public IReadOnlyList<string> Outputs() => !Directory.Exists(FullPath("out"))
        ? []
        : [.. Directory.EnumerateFiles(FullPath("out"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath("out"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public CompileResumes Task(params ITaskItem[] sources) => new()
    {
        BuildEngine = this,
        Sources = sources,
        ProjectFile = FullPath("Cv.csproj"),
        OutputFolder = FullPath("out/"),
        IntermediateFolder = FullPath("obj/"),
        Options = [Option("Formats", "txt")],
    };

    /// <summary>Sets a compile option of the project, and that of a command line.</summary>
    public static void SetOption(CompileResumes task, string name, string value, string commandLine = "")
    {
        var option = Option(name, value);
        option.SetMetadata("Override", commandLine);
        task.Options = [.. task.Options.Where(option => option.ItemSpec != name), option];
    }

    public bool Run(params ITaskItem[] sources)
    {
        using var task = Task(sources);
        return task.Execute();
    }

    /// <summary>The manifest of the last build, which the next one reads.</summary>
    public ReadLastBuild ReadLastBuild()
    {
        var task = new ReadLastBuild
        {
            BuildEngine = this,
            IntermediateFolder = FullPath("obj/"),
            ProjectFolder = FullPath(""),
            OutputFolder = FullPath("out/"),
        };
        Assert.True(task.Execute());
        return task;
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public void Dispose() => folder.Delete(recursive: true);

    private static TaskItem Option(string name, string value)
    {
        var item = new TaskItem(name);
        item.SetMetadata("Value", value);
        return item;
    }
}
