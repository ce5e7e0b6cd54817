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
    /// <summary>Reads and checks a source without writing any format.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var document = ResumeReader.Read(source, diagnostics, options.Writers.Select(writer => writer.Format));
        PreparedDocument.PrepareAll(document, options, diagnostics);
        FindWriters(document, options, diagnostics);
        return options.CreateSeverityPolicy(document.Rules).Apply(diagnostics.InSourceOrder().Distinct());
    }

    /// <summary>
    /// Compiles a source to every requested format. If the source has errors, including warnings treated as errors, there are no outputs;
    /// if a writer reports an error or fails, only its output is missing.
    /// </summary>
    public static async ValueTask<CompilationResult> CompileAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default)
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
                var reported = new DiagnosticBag();
                var content = await WriteAsync(writer, selected, reported, exceptions, cancellationToken).ConfigureAwait(false);
                if (!policy.HasErrors(reported))
                {
                    outputs.Add(new(writer.Format, writer.FileExtension, content) { Locale = selected.Selection.Locale });
                }

                diagnostics.ReportAll(reported);
            }
        }

        // A problem that several languages share is reported once.
        return new(outputs.ToImmutable(), policy.Apply(diagnostics.InSourceOrder().Distinct()))
        {
            Dependencies = files.Dependencies,
            Exceptions = exceptions.ToImmutable(),
        };
    }

    private static async ValueTask<ReadOnlyMemory<byte>> WriteAsync(
        IResumeWriter writer,
        PreparedDocument document,
        DiagnosticBag diagnostics,
        ImmutableArray<Exception>.Builder exceptions,
        CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        try
        {
            var context = new WriterContext(document.Selection.Document, document.Outline, document.Theme, diagnostics);
            await writer.WriteAsync(context, content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A writer may come from a plug-in: its exception is reported, and the other formats are still written.
            diagnostics.Report(WriterFailure.Describe(writer, SourceSpan.Start(document.Selection.Document.File), exception));
            exceptions.Add(exception);
        }

        return content.ToArray();
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
