using System.Collections.Concurrent;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Formats.Reading;

namespace Resume.Formats.Batch;

/// <summary>
/// Compiles many sources in parallel: those outputs that are not current. They are pending files, which the caller moves into place.
/// </summary>
/// <param name="cannotRead">The diagnostic for a source that cannot be read, given the reason.</param>
/// <param name="internalError">The diagnostic for an unexpected exception.</param>
internal sealed class BatchCompiler(
    Func<BatchSource, string, Diagnostic> cannotRead, Func<BatchSource, Exception, Diagnostic> internalError)
{
    // Files that are not moved, as after Ctrl+C, are deleted at the end.
    private readonly ConcurrentBag<PendingFile> pending = [];

    private readonly SourceRoots roots = new();
    private readonly Freshness freshness = new();

    /// <summary>The environment that sources may take values from.</summary>
    public KeyedEnvironment Environment { get; init; } = KeyedEnvironment.Create();

    /// <summary>What is done with each source; null to compile it.</summary>
    public BatchWork? Work { get; init; }

    /// <summary>
    /// Yields the results in the order of the sources. One source's failure does not stop the others. Outputs that are not moved into place
    /// before the last result are deleted.
    /// </summary>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public IEnumerable<CompiledSource> Compile(IReadOnlyList<BatchSource> sources, int threads, CancellationToken cancellationToken)
    {
        try
        {
            var results = OrderedParallel.Select(sources, threads, source => Compile(source, cancellationToken), cancellationToken);
            foreach (var result in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result;
            }
        }
        finally
        {
            foreach (var file in pending)
            {
                file.Dispose();
            }
        }
    }

    private CompiledSource Compile(BatchSource source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return CompileOutdated(source, source.Content ?? SourceFileReader.Read(source.FullPath, source.FoundIn), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed(source, cannotRead(source, exception.Message));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Failed(source, internalError(source, exception), exception);
        }
    }

    private CompiledSource CompileOutdated(BatchSource source, byte[] content, CancellationToken cancellationToken)
    {
        var settings = source.Key + source.Options.Fingerprint();
        var current = freshness.Compare(source, settings, content, Environment);
        var outdated = current.Outdated(source.Options.Formats);
        if (outdated.IsEmpty && source.Earlier is { } earlier)
        {
            return new(source, earlier.Fingerprint, earlier.Dependencies, current.Outputs, new([], []))
            {
                UnusedFormats = current.UnusedFormats,
                Variables = earlier.Variables,
                Variants = earlier.Variants,
            };
        }

        // This thread is ours, and the compiler waits for nothing but the processor.
        var file = new SourceFile(source.Path, content)
        {
            Files = new FolderFiles([roots.Find(source.FullPath), source.RootFolder, .. source.FurtherRoots], source.FullPath),
            Environment = Environment.Read,
            Size = source.Content is null ? SourceFileReader.FullSize(source.FullPath, content) : null,
        };
        var options = source.Options with { Formats = outdated };
        var result = Work is null
            ? ResumeCompiler.CompileAsync(file, options, output => Store(output, source), current.Contains, cancellationToken)
                .AsTask().GetAwaiter().GetResult()
            : Work(file, options, cancellationToken);

        var dependencies = result.Dependencies
            .Select(dependency => (Path: PortablePath.FromFull(source.RootFolder, dependency.Path), dependency.Content))
            .ToList();
        return new(
            source,
            Fingerprint.Compute(settings, content, dependencies.Select(file =>
                (file.Path, file.Content is { } bytes ? ContentHash.Compute(bytes) : null)), result.Variables),
            [.. dependencies.Select(dependency => dependency.Path)],
            current.Outputs,
            Work is null ? WithoutInputs(result) : result)
        {
            UnusedFormats = [.. current.UnusedFormats.Union(result.UnusedFormats, StringComparer.Ordinal)],
            Variants = result.Variants,
            Variables = [.. result.Variables.Select(name => new ManifestVariable(name, Environment.Hash(name)))],
        };
    }

    private CompiledOutput Store(CompiledOutput output, BatchSource source)
    {
        var file = PendingFile.Write(source.OutputPath!(output), output.Content.Span);
        pending.Add(file);
        return output with { Content = default, File = file };
    }

    // Results wait for those of slower sources before them: without the bytes of fonts and photos.
    private static CompilationResult WithoutInputs(CompilationResult result) =>
        result with
    {
        Dependencies = [],
        Document = new() { File = result.Document.File, IsAbstract = result.Document.IsAbstract },
    };

    private static CompiledSource Failed(BatchSource source, Diagnostic diagnostic, Exception? exception = null) =>
        new(source, "", [], [], new([], [diagnostic]) { Exceptions = exception is null ? [] : [exception] });
}
