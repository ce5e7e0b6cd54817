using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;
using Resume.Formats.Writers;

namespace Resume.Build;

/// <summary>A task that does something with all sources of a project.</summary>
public abstract class SourcesTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
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

    /// <summary>`ResumeShard`: which part of the sources to compile, such as `0/4`; empty to compile all.</summary>
    public string Shard { get; set; } = "";

    /// <summary>`ResumeShardRoot`: the folder to which the paths of sources are relative; by default the project's.</summary>
    public string ShardRoot { get; set; } = "";

    /// <summary>The answer of `HostWarnings.proj`.</summary>
    public ITaskItem[] HostWarnings { get; set; } = [];

    private protected string ProjectFolder => Path.GetDirectoryName(ProjectFile)!;

    private protected SourceSpan ProjectSpan => SourceSpan.Start(ProjectFile);

    private protected CancellationToken CancellationToken => cancellation.Token;

    /// <inheritdoc />
    public override bool Execute()
    {
        using var folder = new CurrentFolder();
        try
        {
            Run();
        }
        catch (OperationCanceledException)
        {
            RunningPlugIns.Forget();
            return false;
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
    public void Dispose()
    {
        cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Run();

    /// <summary>Reads the items, and logs what is wrong with them and with the plug-ins.</summary>
    /// <param name="templateHost">Where HTML templates are compiled.</param>
    private protected ProjectItems ReadItems(TemplateHost templateHost)
    {
        var errors = new DiagnosticBag();
        var plugIns = new DiagnosticBag();
        var paths = Writers.Select(item => ItemPath.GetFull(item, ProjectFolder)).ToList();
        var writers = Interruptible.Run(() => WriterSet.Load(paths, ProjectSpan, plugIns), CancellationToken);
        DiagnosticLog.WriteAll(Log, plugIns.InSourceOrder());

        var reader = new SourceItemReader(ProjectFile, OutputFolder, Options, ReadOptions(writers, templateHost, errors), errors)
        {
            // Their names are not known, and the other formats are written.
            MissesFormats = plugIns.HasErrors,
            FurtherRoots = [.. SourceRoots.Select(item => ItemPath.GetFull(item, ProjectFolder))],
        };
        var sources = reader.Read(Sources);
        var shard = ProjectShard.Read(Shard, ShardRoot, ProjectFile, errors);
        DiagnosticLog.WriteAll(Log, errors.InSourceOrder());
        DiagnosticLog.WriteExceptions(Log, writers.Exceptions);
        return new(errors.HasErrors ? null : sources, shard, writers, plugIns.HasErrors);
    }

    private CompileOptions ReadOptions(WriterSet writers, TemplateHost templateHost, DiagnosticBag errors) => ProjectOptions.Apply(
        new CompileOptions
        {
            Writers = writers.Writers,
            ThemeFolders = [.. ThemeFolders
                .Select(item => Open(item, ThemeFolderReader.Open, ProjectDiagnostics.CannotReadThemeFolder, errors))
                .OfType<ThemeFolder>()],
            FontFolders = [.. FontFolders
                .Select(item => Open(item, FontFolderReader.Open, ProjectDiagnostics.CannotReadFontFolder, errors))
                .OfType<FontFolder>()],
            TemplateHost = templateHost,
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

/// <summary>The items of a project.</summary>
/// <param name="Sources">The sources; null if settings are invalid: it is then unknown which files to write or delete.</param>
/// <param name="Shard">The part of the sources that is compiled.</param>
/// <param name="Writers">The writers.</param>
/// <param name="LacksPlugIns">True if a plug-in could not be loaded.</param>
internal sealed record ProjectItems(ImmutableArray<SourceItem>? Sources, ProjectShard Shard, WriterSet Writers, bool LacksPlugIns);
