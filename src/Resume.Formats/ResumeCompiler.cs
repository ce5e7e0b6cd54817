using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.PlugIns;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Vocabulary;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>The front door: a source in, outputs and diagnostics out. It reads and writes no file itself; thread-safe.</summary>
public static class ResumeCompiler
{
    /// <summary>Reads and checks a source without writing any format.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var document = ResumeReader.Read(source, diagnostics, options.Writers.Select(writer => writer.Format));
        Edition.Prepare(document, options, diagnostics);
        FindWriters(document, options, diagnostics);
        return options.Verdict(document.Rules).On(diagnostics.InSourceOrder());
    }

    /// <summary>
    /// Compiles a source into every format asked for. Where the source has errors, promoted warnings among them, nothing is written;
    /// where a writer reports one or fails, its output alone is missing.
    /// </summary>
    public static async ValueTask<CompilationResult> CompileAsync(SourceFile source, CompileOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var files = new RecordedFiles(source.Files);
        var document = ResumeReader.Read(source with { Files = files }, diagnostics, options.Writers.Select(writer => writer.Format));
        var verdict = options.Verdict(document.Rules);
        var editions = Edition.Prepare(document, options, diagnostics);
        var writers = FindWriters(document, options, diagnostics);
        var outputs = ImmutableArray.CreateBuilder<CompiledOutput>();
        var faults = ImmutableArray.CreateBuilder<Exception>();

        foreach (var edition in verdict.HasErrors(diagnostics) ? [] : editions.Select(edition => edition.Fitted()).ToList())
        {
            foreach (var writer in writers)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reported = new DiagnosticBag();
                var content = await WriteAsync(writer, edition, reported, faults, cancellationToken).ConfigureAwait(false);
                if (!verdict.HasErrors(reported))
                {
                    outputs.Add(new(writer.Format, writer.FileExtension, content) { Locale = edition.Selection.Locale });
                }

                diagnostics.ReportAll(reported);
            }
        }

        // What is true of every language is told by each of its writers.
        return new(outputs.ToImmutable(), verdict.On(diagnostics.InSourceOrder().Distinct())) { Dependencies = files.Dependencies, Exceptions = faults.ToImmutable() };
    }

    private static async ValueTask<ReadOnlyMemory<byte>> WriteAsync(
        IResumeWriter writer, Edition edition, DiagnosticBag diagnostics, ImmutableArray<Exception>.Builder faults, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        try
        {
            var context = new WriterContext(edition.Selection.Document, edition.Outline, edition.Theme, diagnostics);
            await writer.WriteAsync(context, content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A writer may be anybody's: what it throws is told, and the other formats are written all the same.
            diagnostics.Report(WriterFailure.Describe(writer, SourceSpan.Start(edition.Selection.Document.File), exception));
            faults.Add(exception);
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
                diagnostics.Report(WritingRules.UnknownFormat(SourceSpan.Start(document.File), format, names, Suggestions.Nearest(format, names)));
            }
        }

        return writers.ToImmutable();
    }
}
