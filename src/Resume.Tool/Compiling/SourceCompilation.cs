using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Compiles the sources of a command line, then reports and writes in their order.</summary>
internal sealed class SourceCompilation(CompileRequest request, Reporter reporter)
{
    private readonly BatchCompiler compiler = new(
        (source, reason) => ProjectDiagnostics.CannotReadSource(source.Path, reason),
        (source, exception) => UnexpectedError.Describe(source.Path, exception));

    private readonly OutputClaims claims = new();

    /// <summary>Compiles; without <paramref name="write"/>, only reports diagnostics.</summary>
    // Not on the caller's thread: System.CommandLine handles Ctrl+C only while the verb is awaited.
    public Task RunAsync(IReadOnlyList<Source> sources, bool write, CancellationToken cancellationToken) =>
        Task.Run(() => Run(sources, write, cancellationToken), cancellationToken);

    private void Run(IReadOnlyList<Source> sources, bool write, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            claims.Reserve(source.FullPath, source.Path);
        }

        BatchSource[] batch = [.. sources.Select(ToBatchSource)];
        foreach (var (source, compiled) in sources.Zip(compiler.Compile(batch, Environment.ProcessorCount, cancellationToken)))
        {
            UnexpectedError.PrintStackTraces(compiled.Result.Exceptions);
            reporter.Report(compiled.Result.Diagnostics);
            foreach (var output in write ? compiled.Result.Outputs : [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                Write(source, output);
            }
        }
    }

    private BatchSource ToBatchSource(Source source) =>
        new(source.Path, source.FullPath, Path.GetDirectoryName(source.FullPath)!, request.Options);

    private void Write(Source source, CompiledOutput output)
    {
        var path = source.OutputPath(request.Output, output);
        var shown = DisplayPath.Shorten(path);
        if (claims.Claim(path, source.Path) is { } owner)
        {
            reporter.Report(owner.IsSource
                ? ProjectDiagnostics.OutputOverwritesSource(source.Path, shown)
                : ProjectDiagnostics.SourcesShareOutput(source.Path, shown, owner.Source));
            return;
        }

        try
        {
            OutputFile.Write(path, output.Content.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotWriteOutput(source.Path, shown, exception.Message));
            return;
        }

        reporter.Print(shown);
    }
}
