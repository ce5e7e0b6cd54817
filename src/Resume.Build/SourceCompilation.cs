using System.Collections.Immutable;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Build;

/// <summary>What came of one source: what to write, what of the last build still holds, and what there is to say.</summary>
/// <param name="Source">The source.</param>
/// <param name="Fingerprint">A hash of all it was made from.</param>
/// <param name="Dependencies">Other files that went into it.</param>
/// <param name="Fresh">Outputs on disk that are up to date.</param>
/// <param name="Outputs">Outputs to write.</param>
/// <param name="Diagnostics">What there is to say.</param>
/// <param name="Faults">The exceptions behind faults, ours or a writer's.</param>
internal sealed record SourceCompilation(
    SourceItem Source,
    string Fingerprint,
    ImmutableArray<string> Dependencies,
    ImmutableArray<ManifestOutput> Fresh,
    ImmutableArray<CompiledOutput> Outputs,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Exception> Faults)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Compiles what is stale of a source. Writes no file; many run at once.</summary>
    public static SourceCompilation Of(SourceItem source, ManifestEntry? last, string projectFolder, CancellationToken cancellationToken)
    {
        try
        {
            var content = File.ReadAllBytes(source.Path);
            var settings = source.Settings(projectFolder);
            var fresh = FreshOutputs(source, last, settings, content, projectFolder);
            var stale = source.Options.Formats.Except(fresh.Select(output => output.Format)).ToImmutableArray();
            if (stale.IsEmpty && last is not null)
            {
                return new(source, last.Fingerprint, last.Dependencies, fresh, [], [], []);
            }

            // In a task there is nobody to await it, and nothing in it waits for anything but the processor.
            var result = ResumeCompiler
                .CompileAsync(new SourceFile(source.Path, content) { Files = new FolderFiles(projectFolder, source.Path) }, source.For(stale).Options, cancellationToken)
                .AsTask().GetAwaiter().GetResult();

            var dependencies = result.Dependencies.Select(file => (Path: PortablePath.From(projectFolder, file.Path), file.Content)).ToList();
            return new(
                source,
                Incremental.Fingerprint.Of(settings, content, dependencies),
                [.. dependencies.Select(dependency => dependency.Path)],
                fresh, result.Outputs, result.Diagnostics, result.Faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed(source, ProjectRules.CannotRead(SourceSpan.Start(source.Path), exception.Message));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(source, FaultRules.Unexpected(SourceSpan.Start(source.Path), fault), fault);
        }
    }

    private static SourceCompilation Failed(SourceItem source, Diagnostic diagnostic, Exception? fault = null) =>
        new(source, "", [], [], [], [diagnostic], fault is null ? [] : [fault]);

    private static ImmutableArray<ManifestOutput> FreshOutputs(
        SourceItem source, ManifestEntry? last, string settings, byte[] content, string projectFolder)
    {
        if (last is null || last.Fingerprint != Incremental.Fingerprint.Of(settings, content, last.Dependencies.Select(path => (path, FolderFiles.Content(PortablePath.To(projectFolder, path))))))
        {
            return [];
        }

        // A format is fresh as a whole: where one of its variants is missing, all of them are written.
        return
        [
            .. last.Outputs
                .GroupBy(output => output.Format)
                .Where(format => source.Options.Formats.Contains(format.Key))
                .Where(format => format.All(output => output.Writer == source.WriterHash(format.Key)))
                .Where(format => format.All(output => File.Exists(PortablePath.To(projectFolder, output.Path))))
                .SelectMany(format => format),
        ];
    }
}
