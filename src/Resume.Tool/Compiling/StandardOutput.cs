using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Compiles one source in one format to standard output.</summary>
internal sealed class StandardOutput(CompileRequest request, Reporter reporter)
{
    private static readonly string[] TextFormats = ["html", "txt", "md", "json"];

    /// <summary>Writes it. Returns false if the source has several outputs.</summary>
    public async Task<bool> WriteAsync(Source source, CancellationToken cancellationToken)
    {
        var isOne = true;
        await new SourceCompilation(request, reporter) { Work = Compile }.RunAsync([source], Accept, cancellationToken);
        return isOne;

        void Accept(Source from, CompiledSource compiled)
        {
            if (compiled.Result.Document.IsAbstract)
            {
                reporter.Report(ProjectDiagnostics.SourceIsAbstract(from.Path));
            }

            isOne = compiled.Result.Outputs.Length <= 1;
            if (!isOne)
            {
                reporter.Report(ProjectDiagnostics.InvalidUsage(
                    $"`--stdout` writes one output, and `{from.Path}` has {compiled.Result.Outputs.Length}",
                    "choose one with `--variant` and `--locale`; the untailored résumé is `--variant default`"));
            }
            else if (compiled.Result.Outputs is [var output])
            {
                using var stream = Console.OpenStandardOutput();
                stream.Write(output.Content.Span);
            }
        }
    }

    /// <summary>True for a format that a terminal can show.</summary>
    public static bool IsText(string format) => TextFormats.Contains(format, StringComparer.OrdinalIgnoreCase);

    // It waits for nothing but the processor.
    private static CompilationResult Compile(SourceFile source, CompileOptions options, CancellationToken cancellationToken) =>
        ResumeCompiler.CompileAsync(source, options, cancellationToken).AsTask().GetAwaiter().GetResult();
}
