using Microsoft.Build.Framework;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;

namespace Resume.Build;

/// <summary>The task of the target `CompileResumes`. It compiles all sources of a project.</summary>
[MSBuildMultiThreadableTask]
public sealed class CompileResumes : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The `Resume` items; metadata of the options' names overrides the project's <see cref="Options"/>.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The full path of the project; outputs keep the sources' subfolders relative to its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>`ResumeOutputPath` as a full path.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The full path of the folder of the manifest, the stamp and the lists for the targets.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>
    /// The compile options: `Formats`, `Theme` and so on, with `Value` for the project's sources and, from a command line,
    /// `Override`, which wins over the sources' own.
    /// </summary>
    [Required]
    public ITaskItem[] Options { get; set; } = [];

    /// <summary>`ResumeIndex`: whether to write a page that links all outputs.</summary>
    public bool WritesIndex { get; set; }

    /// <summary>The `ResumeWriter` items: assemblies with custom writers.</summary>
    public ITaskItem[] Writers { get; set; } = [];

    /// <summary>The `ResumeThemeFolder` items: folders with custom themes.</summary>
    public ITaskItem[] ThemeFolders { get; set; } = [];

    /// <summary>The `ResumeFontFolder` items: folders with fonts for characters that themes lack.</summary>
    public ITaskItem[] FontFolders { get; set; } = [];

    /// <summary>The `ResumeSourceRoot` items: further folders that sources may read files from.</summary>
    public ITaskItem[] SourceRoots { get; set; } = [];

    /// <summary>The answer of `HostWarnings.proj`.</summary>
    public ITaskItem[] HostWarnings { get; set; } = [];

    /// <summary>`ResumeOutput` items: all outputs, whether written now or earlier.</summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    /// <summary>Always true; stays unset if MSBuild skips the target.</summary>
    [Output]
    public bool WasExecuted { get; private set; }

    private string ProjectFolder => Path.GetDirectoryName(ProjectFile)!;

    private SourceSpan ProjectSpan => SourceSpan.Start(ProjectFile);

    /// <inheritdoc />
    public override bool Execute()
    {
        WasExecuted = true;
        using var folder = new CurrentFolder();
        try
        {
            Compile();
        }
        catch (OperationCanceledException)
        {
            RunningPlugIns.Forget();
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DiagnosticLog.Write(Log, ProjectDiagnostics.CannotWrite(ProjectSpan, IntermediateFolder, exception.Message));
        }
        catch (Exception exception)
        {
            DiagnosticLog.Write(Log, InternalError.Describe(ProjectSpan, exception));
            DiagnosticLog.WriteExceptions(Log, [exception]);
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => cancellation.Dispose();

    private void Compile()
    {
        using var files = new IntermediateFiles(IntermediateFolder, ProjectFolder);
        files.Begin();

        var errors = new DiagnosticBag();
        var plugIns = new DiagnosticBag();
        var paths = Writers.Select(item => ItemPath.GetFull(item, ProjectFolder)).ToList();
        var writers = Interruptible.Run(() => WriterSet.Load(paths, ProjectSpan, plugIns), cancellation.Token);
        DiagnosticLog.WriteAll(Log, plugIns.InSourceOrder());

        var reader = new SourceItemReader(ProjectFile, OutputFolder, Options, ReadOptions(writers, errors), errors)
        {
            // Their names are not known, and the other formats are written.
            MissesFormats = plugIns.HasErrors,
            FurtherRoots = [.. SourceRoots.Select(item => ItemPath.GetFull(item, ProjectFolder))],
        };
        var sources = reader.Read(Sources);
        DiagnosticLog.WriteAll(Log, errors.InSourceOrder());
        DiagnosticLog.WriteExceptions(Log, writers.Exceptions);

        // With invalid settings, it is unknown which files to write or delete.
        if (!errors.HasErrors)
        {
            var environment = KeyedEnvironment.Load(files.EnvironmentKeyPath);
            using var cores = CoreLease.Request(BuildEngine, sources.Length);
            var earlier = Manifest.Load(files.ManifestPath);
            var compilation = new ProjectCompilation(ProjectFile, Path.GetFullPath(OutputFolder), earlier, environment, Log)
            {
                LostFormats = plugIns.HasErrors ? format => writers.Writers.All(writer => writer.Format != format) : _ => false,
            };
            var manifest = compilation.Run(sources, cores.Count, WritesIndex, cancellation.Token);
            files.Save(manifest, writers.Files, OutputFolder, environment);
            Outputs = [.. IntermediateFiles.GetOutputs(manifest).Select(line => line.ToItem(ProjectFolder, OutputFolder))];
        }

        files.End(succeeded: !Log.HasLoggedErrors);
    }

    private CompileOptions ReadOptions(WriterSet writers, DiagnosticBag errors) => ProjectOptions.Apply(
        new CompileOptions
        {
            Writers = writers.Writers,
            ThemeFolders = [.. ThemeFolders
                .Select(item => Open(item, ThemeFolderReader.Open, ProjectDiagnostics.CannotReadThemeFolder, errors))
                .OfType<ThemeFolder>()],
            FontFolders = [.. FontFolders
                .Select(item => Open(item, FontFolderReader.Open, ProjectDiagnostics.CannotReadFontFolder, errors))
                .OfType<FontFolder>()],
            // MSBuild's own folder is that of the SDK, also in a process of its own for tasks.
            TemplateHost = new(() => (AppContext.BaseDirectory, ""), Path.Join(IntermediateFolder, "templates")),
            IsErrorToHost = Build.HostWarnings.AreErrors(BuildEngine, HostWarnings),
        },
        Options);

    private T? Open<T>(
        ITaskItem item, Func<string, string, T> open, Func<SourceSpan, string, string, Diagnostic> cannotRead, DiagnosticBag errors)
        where T : class
    {
        var path = ItemPath.GetFull(item, ProjectFolder);
        var shown = PortablePath.FromFull(ProjectFolder, path);
        try
        {
            return open(path, shown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Report(cannotRead(ProjectSpan, shown, exception.Message));
            return null;
        }
    }
}
