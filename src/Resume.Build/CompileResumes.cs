using Microsoft.Build.Framework;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;

namespace Resume.Build;

/// <summary>The task behind the target `CompileResumes`: all of a project's sources in one call.</summary>
[MSBuildMultiThreadableTask]
public sealed class CompileResumes : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The `Resume` items, with `Formats`, `Theme`, `Locale` and `OutputName` where they have some.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The project's full path: sub-folders are counted from its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>`ResumeOutputPath` as a full path.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>Where the manifest, the stamp and the lists for the targets live, as a full path.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>`ResumeFormats`: "html;docx;pdf;txt".</summary>
    [Required]
    public string Formats { get; set; } = "";

    /// <summary>The `ResumeWriter` items: assemblies with more writers.</summary>
    public ITaskItem[] Writers { get; set; } = [];

    /// <summary>`ResumeTheme`: the theme of sources that name none themselves.</summary>
    public string? Theme { get; set; }

    /// <summary>`ResumeLocale`: the language of sources that name none themselves.</summary>
    public string? Locale { get; set; }

    /// <summary>Codes of warnings to leave out; those of other compilers are ignored.</summary>
    public string? NoWarn { get; set; }

    /// <summary>Codes of warnings that are errors; those of other compilers are ignored.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Codes of warnings that stay warnings; those of other compilers are ignored.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>`ResumeOutput` items: what is there now, whether written by this call or by an earlier one.</summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    /// <summary>True once it ran: where MSBuild skips a target, it has no word from its tasks.</summary>
    [Output]
    public bool HasRun { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        HasRun = true;
        try
        {
            Compile();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DiagnosticLog.Write(Log, ProjectDiagnostics.CannotWrite(SourceSpan.Start(ProjectFile), IntermediateFolder, exception.Message));
        }
        catch (Exception fault)
        {
            DiagnosticLog.Write(Log, InternalDiagnostics.UnexpectedException(SourceSpan.Start(ProjectFile), fault));
            Log.LogMessage(MessageImportance.Low, fault.ToString());
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => cancellation.Dispose();

    private void Compile()
    {
        using var files = new IntermediateFiles(IntermediateFolder, Path.GetDirectoryName(ProjectFile)!);
        files.Begin();

        var settings = new DiagnosticBag();
        var writers = WriterSet.Load(Writers.Select(item => PortablePath.Of(item, Path.GetDirectoryName(ProjectFile)!)), SourceSpan.Start(ProjectFile), settings);
        // Without all of its writers, a project's formats cannot be judged.
        var sources = settings.HasErrors ? [] : new SourceItemReader(ProjectFile, OutputFolder, Options() with { Writers = writers.Writers }, settings).Read(Sources);
        foreach (var diagnostic in settings.InSourceOrder())
        {
            DiagnosticLog.Write(Log, diagnostic);
        }

        foreach (var fault in writers.Faults)
        {
            Log.LogMessage(MessageImportance.Low, fault.ToString());
        }

        // With settings that make no sense, anything written or deleted would be a guess.
        if (!settings.HasErrors)
        {
            using var cores = BorrowedCores.From(BuildEngine, sources.Length);
            var compilation = new ProjectCompilation(ProjectFile, Path.GetFullPath(OutputFolder), Manifest.Load(files.ManifestPath), Log);
            var manifest = compilation.Run(sources, cores.Count, cancellation.Token);
            files.Save(manifest, writers.Files, OutputFolder);
            Outputs = [.. IntermediateFiles.Lines(manifest).Select(line => line.ToItem(Path.GetDirectoryName(ProjectFile)!, OutputFolder))];
        }

        files.End(succeeded: !Log.HasLoggedErrors);
    }

    private CompileOptions Options() => new()
    {
        Formats = MetadataList.Split(Formats),
        DefaultTheme = Theme is { Length: > 0 } ? Theme : null,
        DefaultLocale = Locale is { Length: > 0 } ? Locale : null,
        NoWarn = MetadataList.Codes(NoWarn),
        WarningsAsErrors = MetadataList.Codes(WarningsAsErrors),
        WarningsNotAsErrors = MetadataList.Codes(WarningsNotAsErrors),
        TreatWarningsAsErrors = TreatWarningsAsErrors,
        IsErrorToHost = code => BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(code),
    };
}
