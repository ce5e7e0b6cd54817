using Microsoft.Build.Framework;
using Resume.Build.Incremental;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>The task of the target `CompileResumes`. It compiles all sources of a project.</summary>
[MSBuildMultiThreadableTask]
public sealed class CompileResumes : SourcesTask
{
    /// <summary>The full path of the folder of the manifest, the stamp and the lists for the targets.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>That folder for a build of all sources; a shard has one of its own below it. By default the same.</summary>
    public string WholeFolder { get; set; } = "";

    /// <summary>`ResumeOutput` items: all outputs, whether written now or earlier.</summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    /// <summary>Always true; stays unset if MSBuild skips the target.</summary>
    [Output]
    public bool WasExecuted { get; private set; }

    private protected override void Run()
    {
        WasExecuted = true;
        try
        {
            Compile();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DiagnosticLog.Write(Log, ProjectDiagnostics.CannotWrite(ProjectSpan, IntermediateFolder, exception.Message));
        }
    }

    private void Compile()
    {
        using var files = new IntermediateFiles(IntermediateFolder, ProjectFolder);
        files.Begin();

        // MSBuild's own folder is that of the SDK, also in a process of its own for tasks.
        var items = ReadItems(new(() => (AppContext.BaseDirectory, ""), Path.Join(IntermediateFolder, "templates")));
        if (items.Sources is { } sources)
        {
            var shard = items.Shard;
            var others = new OtherBuilds(WholeFolder.Length == 0 ? IntermediateFolder : WholeFolder, shard);
            others.Invalidate();
            var environment = KeyedEnvironment.Load(files.EnvironmentKeyPath);
            using var cores = CoreLease.Request(BuildEngine, sources.Length);
            var earlier = others.Merge(Manifest.Load(files.ManifestPath), PortablePath.FromFull(ProjectFolder, ProjectFile));
            var compilation = new ProjectCompilation(ProjectFile, Path.GetFullPath(OutputFolder), earlier, environment, Log)
            {
                LostFormats = items.LacksPlugIns ? format => items.Writers.Writers.All(writer => writer.Format != format) : _ => false,
            };
            var manifest = compilation.Run(sources, shard, cores.Count, WritesIndex, CancellationToken) with { Run = earlier.Run + 1 };
            files.Save(manifest, items.Writers.Files, OutputFolder, environment);
            others.Forget();
            Outputs = [.. IntermediateFiles.GetOutputs(manifest).Select(line => line.ToItem(ProjectFolder, OutputFolder))];
        }

        files.End(succeeded: !Log.HasLoggedErrors);
    }
}
