using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outputs;
using Resume.Formats.Reading;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Compiles sources side by side; reports and writes in their order.</summary>
internal sealed class SourceCompilation(Request request, Reporter reporter)
{
    private readonly CompileOptions options = Options(request);

    /// <summary>Compiles; writes nothing where only the diagnostics are wanted.</summary>
    public async Task RunAsync(IReadOnlyList<Source> sources, bool write, CancellationToken cancellationToken)
    {
        var claims = new OutputClaims(sources);
        await foreach (var (source, result) in sources.SelectInOrder(CompileAsync, cancellationToken))
        {
            reporter.Report(result.Diagnostics);
            if (write)
            {
                foreach (var output in result.Outputs)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Write(source, output, claims);
                }
            }
        }
    }

    private static CompileOptions Options(Request request)
    {
        var options = new CompileOptions
        {
            Writers = request.Writers,
            Theme = request.Theme,
            Locale = request.Locale,
            NoWarn = request.NoWarn,
            WarningsAsErrors = request.WarningsAsErrors,
            TreatWarningsAsErrors = request.TreatWarningsAsErrors,
        };
        return request.Formats.IsEmpty ? options : options with { Formats = request.Formats };
    }

    private async Task<Compiled> CompileAsync(Source source, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            content = SourceBytes.Read(source.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(source, new([], [ProjectDiagnostics.CannotReadSource(source.Path, exception.Message)]));
        }

        try
        {
            var file = new SourceFile(source.Path, content) { Files = new FolderFiles(Path.GetDirectoryName(source.FullPath)!, source.FullPath) };
            var result = await ResumeCompiler.CompileAsync(file, options, cancellationToken);
            OwnFault.ShowStacks(result.Faults);
            return new(source, result);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One source must not keep the others from being compiled.
            return new(source, new([], [OwnFault.Of(exception, new SourceSpan(source.Path, 0, 0, 0, 0))]));
        }
    }

    private void Write(Source source, CompiledOutput output, OutputClaims claims)
    {
        var path = source.OutputPath(request.Output, output);
        if (claims.Claim(path, source) is { } taken)
        {
            reporter.Report(taken);
            return;
        }

        var shown = DisplayPath.Of(path);
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

    private sealed record Compiled(Source Source, CompilationResult Result);
}
