using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.PlugIns;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Html;
using Resume.Formats.Writers.PlainText;

namespace Resume.Formats;

/// <summary>Makes the outputs of a source, one after the other; only checks them if there is nothing to store them.</summary>
/// <param name="policy">Which diagnostics are errors.</param>
/// <param name="budget">What the source may still cost.</param>
/// <param name="store">Takes the content of an output; null to check only.</param>
/// <param name="cancellationToken">Ends the compilation.</param>
internal sealed class OutputMaker(
    SeverityPolicy policy, Budget budget, Func<CompiledOutput, CompiledOutput>? store, CancellationToken cancellationToken)
{
    /// <summary>Where HTML templates are compiled.</summary>
    public TemplateHost TemplateHost { get; init; } = TemplateHost.None;

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
        RequirePhotos(documents, writers);
        foreach (var document in documents)
        {
            var fitted = document.FitToPages(budget);
            foreach (var writer in writers)
            {
                budget.ThrowIfCancelled();
                var reported = writer is PlugInWriter ? DiagnosticBag.ForPlugIn(document.Selection.Document.File) : new();
                await MakeAsync(fitted, writer, reported, diagnostics).ConfigureAwait(false);

                // After a refused diagnostic, there may be a thousand others of no more worth.
                diagnostics.ReportAll(reported.Refusal is null ? reported : new());
            }
        }
    }

    // A large photo in many languages is refused before the first of them is written.
    private void RequirePhotos(ImmutableArray<PreparedDocument> documents, ImmutableArray<IResumeWriter> writers)
    {
        var bytes = documents.Sum(document => (long)(document.Selection.Document.Basics.Photo?.Content.Length ?? 0));
        if (store is not null && bytes > 0)
        {
            var formats = writers.Count(writer => writer is not PlugInWriter and not PlainTextWriter);
            var basics = documents[0].Selection.Document.Basics;
            budget.Require(
                bytes * formats / Budget.BytesPerStep,
                Expense.Photo(documents.Length),
                basics.Image?.Span ?? SourceSpan.Start(documents[0].Selection.Document.File));
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

    /// <param name="document">The document.</param>
    /// <param name="writer">The writer.</param>
    /// <param name="reported">What the writer reports.</param>
    /// <param name="failures">Why it failed.</param>
    private async ValueTask MakeAsync(
        PreparedDocument document, IResumeWriter writer, DiagnosticBag reported, DiagnosticBag failures)
    {
        using var output = new WriterOutput();
        if (await RunAsync(document, writer, output, reported).ConfigureAwait(false) is { } failure)
        {
            // A writer may come from a plug-in: its exception is reported, and the other formats are still written.
            failures.Report(WriterFailure.Describe(writer, SourceSpan.Start(document.Selection.Document.File), failure));
            exceptions.Add(failure);
            return;
        }

        if (store is null || policy.HasErrors(reported))
        {
            return;
        }

        Spend(document, writer, output.Content.Length);
        made.Add(store(new(writer.Format, writer.FileExtension, output.Content) { Locale = document.Selection.Locale }));
    }

    private void Spend(PreparedDocument document, IResumeWriter writer, int length)
    {
        // A plug-in has a limit for each of its outputs, so that it cannot use up what the other formats need.
        var steps = Budget.Output + (writer is PlugInWriter ? 0 : length / Budget.BytesPerStep);
        var place = document.Selection.Document.Locale?.Span ?? SourceSpan.Start(document.Selection.Document.File);
        budget.Spend(steps, Expense.Output(writer.Format), place);
    }

    /// <summary>Runs a writer; returns why it failed, or null.</summary>
    private async ValueTask<Exception?> RunAsync(
        PreparedDocument document, IResumeWriter writer, WriterOutput output, DiagnosticBag reported)
    {
        try
        {
            var context = new WriterContext(document.Selection.Document, document.Outline, document.Theme, reported)
            {
                Budget = budget,
                TemplateHost = TemplateHost,
            };
            await WriteOrCheckAsync(writer, context, output).ConfigureAwait(false);

            // A plug-in can ignore both.
            return output.Failure ?? (Exception?)reported.Refusal;
        }
        catch (Exception exception)
            when (exception is not OverBudgetException
                && (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested))
        {
            return exception;
        }
    }

    private ValueTask WriteOrCheckAsync(IResumeWriter writer, WriterContext context, Stream content) =>
        store is null && writer is IResumeChecker checker ? checker.CheckAsync(context, cancellationToken)
        // A template can end the process, as a plug-in can.
        : writer is HtmlWriter && context.Theme.Templates.Files is [var template, ..]
            ? new(RunningPlugIns.RunAsync(
                SourceSpan.Start(template.Path), template.Path, () => writer.WriteAsync(context, content, cancellationToken)))
        : writer.WriteAsync(context, content, cancellationToken);
}
