using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.PlugIns;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>Makes the outputs of a source, one after the other; only checks them if there is nothing to store them.</summary>
/// <param name="policy">Which diagnostics are errors.</param>
/// <param name="budget">What the source may still cost.</param>
/// <param name="store">Takes the content of an output; null to check only.</param>
/// <param name="cancellationToken">Ends the compilation.</param>
internal sealed class OutputMaker(
    SeverityPolicy policy, Budget budget, Func<CompiledOutput, CompiledOutput>? store, CancellationToken cancellationToken)
{
    private readonly ImmutableArray<CompiledOutput>.Builder made = ImmutableArray.CreateBuilder<CompiledOutput>();
    private readonly ImmutableArray<Exception>.Builder exceptions = ImmutableArray.CreateBuilder<Exception>();

    /// <summary>The outputs in the order of languages and writers.</summary>
    public ImmutableArray<CompiledOutput> Made => made.ToImmutable();

    /// <summary>What writers threw.</summary>
    public ImmutableArray<Exception> Exceptions => exceptions.ToImmutable();

    /// <summary>Makes the outputs of every document in every format. If a writer reports an error or fails, its output is missing.</summary>
    public async ValueTask MakeAsync(
        ImmutableArray<PreparedDocument> documents, ImmutableArray<IResumeWriter> writers, DiagnosticBag diagnostics)
    {
        foreach (var document in documents)
        {
            var fitted = document.FitToPages(budget);
            foreach (var writer in writers)
            {
                budget.ThrowIfCancelled();
                var reported = new DiagnosticBag();
                await MakeAsync(fitted, writer, reported).ConfigureAwait(false);
                diagnostics.ReportAll(reported);
            }
        }
    }

    /// <summary>Forgets all outputs, as none of them may be written.</summary>
    public void Discard()
    {
        foreach (var output in made)
        {
            output.File?.Dispose();
        }

        made.Clear();
    }

    private async ValueTask MakeAsync(PreparedDocument document, IResumeWriter writer, DiagnosticBag reported)
    {
        using var content = new MemoryStream();
        await RunAsync(document, writer, content, reported).ConfigureAwait(false);
        if (store is null || policy.HasErrors(reported))
        {
            return;
        }

        var place = document.Selection.Document.Locale?.Span ?? SourceSpan.Start(document.Selection.Document.File);
        budget.Spend(Budget.Output + (content.Length / Budget.BytesPerStep), Expense.Output(writer.Format), place);
        made.Add(store(new(writer.Format, writer.FileExtension, content.GetBuffer().AsMemory(0, (int)content.Length))
        {
            Locale = document.Selection.Locale,
        }));
    }

    private async ValueTask RunAsync(PreparedDocument document, IResumeWriter writer, Stream content, DiagnosticBag reported)
    {
        try
        {
            var context = new WriterContext(document.Selection.Document, document.Outline, document.Theme, reported) { Budget = budget };
            await WriteOrCheckAsync(writer, context, content).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is not OverBudgetException
                && (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested))
        {
            // A writer may come from a plug-in: its exception is reported, and the other formats are still written.
            reported.Report(WriterFailure.Describe(writer, SourceSpan.Start(document.Selection.Document.File), exception));
            exceptions.Add(exception);
        }
    }

    private ValueTask WriteOrCheckAsync(IResumeWriter writer, WriterContext context, Stream content) =>
        store is null && writer is IResumeChecker checker
            ? checker.CheckAsync(context, cancellationToken)
            : writer.WriteAsync(context, content, cancellationToken);
}
