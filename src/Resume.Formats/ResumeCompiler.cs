using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.PlugIns;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>Compiles a source to outputs and diagnostics. It reads and writes no files itself; thread-safe.</summary>
public static class ResumeCompiler
{
    private delegate ValueTask WriterAction(
        IResumeWriter writer, WriterContext context, Stream content, CancellationToken cancellationToken);

    /// <summary>The diagnostics of <see cref="CheckAsync"/>.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options) =>
        CheckAsync(source, options).AsTask().GetAwaiter().GetResult().Diagnostics;

    /// <summary>Reports what <see cref="CompileAsync"/> would report for the requested formats, without outputs.</summary>
    public static async ValueTask<CompilationResult> CheckAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(source, options, CheckWriterAsync, cancellationToken).ConfigureAwait(false);
        return result with { Outputs = [] };
    }

    /// <summary>
    /// Compiles a source to every requested format. If the source has errors, or warnings are treated as errors, whether of the source or of
    /// a format, there are no outputs; if a writer reports an error or fails, only its output is missing.
    /// </summary>
    public static ValueTask<CompilationResult> CompileAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default) =>
        RunAsync(
            source,
            options,
            (writer, context, content, cancellation) => writer.WriteAsync(context, content, cancellation),
            cancellationToken);

    private static async ValueTask<CompilationResult> RunAsync(
        SourceFile source, CompileOptions options, WriterAction action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var files = new RecordedFiles(source.Files);
        var document = ResumeReader.Read(source with { Files = files }, diagnostics, options.Writers.Select(writer => writer.Format));
        var policy = options.CreateSeverityPolicy(document.Rules);
        var prepared = PreparedDocument.PrepareAll(document, options, diagnostics);
        var writers = FindWriters(document, options, diagnostics);
        var outputs = ImmutableArray.CreateBuilder<CompiledOutput>();
        var exceptions = ImmutableArray.CreateBuilder<Exception>();

        foreach (var selected in policy.HasErrors(diagnostics) ? [] : prepared.Select(each => each.FitToPages()).ToList())
        {
            foreach (var writer in writers)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reported = writer is PlugInWriter ? DiagnosticBag.ForPlugIn(document.File) : new();
                var (content, failure) = await RunAsync(writer, action, selected, reported, cancellationToken).ConfigureAwait(false);
                if (failure is not null)
                {
                    // A writer may come from a plug-in: its exception is reported, and the other formats are still written.
                    exceptions.Add(failure);
                    diagnostics.Report(WriterFailure.Describe(writer, SourceSpan.Start(document.File), failure));
                }
                else if (!policy.HasErrors(reported))
                {
                    outputs.Add(new(writer.Format, writer.FileExtension, content) { Locale = selected.Selection.Locale });
                }

                diagnostics.ReportAll(reported);
            }
        }

        // A problem that several languages share is reported once.
        return new(policy.PromotesAny(diagnostics) ? [] : outputs.ToImmutable(), policy.Apply(diagnostics.InSourceOrder().Distinct()))
        {
            Dependencies = files.Dependencies,
            Exceptions = exceptions.ToImmutable(),
            Document = document,
            Titles = [.. prepared.Select(OutputTitle.Create)],
        };
    }

    private static ValueTask CheckWriterAsync(
        IResumeWriter writer, WriterContext context, Stream discarded, CancellationToken cancellationToken) =>
        writer is IResumeChecker checker
            ? checker.CheckAsync(context, cancellationToken)
            : writer.WriteAsync(context, discarded, cancellationToken);

    private static async ValueTask<(ReadOnlyMemory<byte> Content, Exception? Failure)> RunAsync(
        IResumeWriter writer,
        WriterAction action,
        PreparedDocument document,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        using var content = new WriterOutput();
        try
        {
            var context = new WriterContext(document.Selection.Document, document.Outline, document.Theme, diagnostics);
            await action(writer, context, content, cancellationToken).ConfigureAwait(false);
            return (content.ToArray(), content.Failure ?? (Exception?)diagnostics.Refusal);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return (default, exception);
        }
    }

    private static ImmutableArray<IResumeWriter> FindWriters(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var writers = ImmutableArray.CreateBuilder<IResumeWriter>();
        foreach (var format in options.Formats.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (options.Writers.FirstOrDefault(known => known.Format.Equals(format, StringComparison.OrdinalIgnoreCase)) is { } writer)
            {
                writers.Add(writer);
            }
            else
            {
                var names = options.Writers.Select(known => known.Format);
                var suggestions = Suggestions.Nearest(format, names);
                diagnostics.Report(WritingDiagnostics.UnknownFormat(SourceSpan.Start(document.File), format, names, suggestions));
            }
        }

        return writers.ToImmutable();
    }
}
