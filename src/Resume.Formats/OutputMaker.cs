using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.PlugIns;
using Resume.Formats.Privacy;
using Resume.Formats.Selecting;
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

    /// <summary>True for an output of a selection in a format that is not made, as the earlier one is current.</summary>
    public Func<Selection, string, bool> IsCurrent { get; init; } = (_, _) => false;

    private readonly ImmutableArray<CompiledOutput>.Builder made = ImmutableArray.CreateBuilder<CompiledOutput>();
    private readonly HashSet<string> uncheckedFormats = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<Exception>.Builder exceptions = ImmutableArray.CreateBuilder<Exception>();

    /// <summary>The outputs in the order of variants, languages and writers.</summary>
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
            var outdated = document.WritersOf(writers).RemoveAll(writer => IsCurrent(document.Selection, writer.Format));
            var fitted = !outdated.IsEmpty ? document.FitToPages(budget) : document;
            foreach (var writer in outdated)
            {
                budget.ThrowIfCancelled();
                var reported = writer is PlugInWriter ? ForPlugIn(document) : new();
                await MakeAsync(fitted, writer, reported, diagnostics).ConfigureAwait(false);

                // After a refused diagnostic, there may be a thousand others of no more worth.
                diagnostics.ReportAll(reported.Refusal is null ? reported : new());
            }
        }
    }

    // A large photo in many languages is refused before the first of them is written.
    private void RequirePhotos(ImmutableArray<PreparedDocument> documents, ImmutableArray<IResumeWriter> writers)
    {
        var bytes = documents.Sum(document => PhotoBytes(document, writers));
        if (store is not null && bytes > 0)
        {
            var document = documents.First(document => document.Selection.Document.Basics.Photo is not null).Selection.Document;
            budget.Require(
                bytes / Budget.BytesPerStep,
                Expense.Photo(documents.Length),
                document.Basics.Image?.Span ?? SourceSpan.Start(document.File));
        }
    }

    private static long PhotoBytes(PreparedDocument document, ImmutableArray<IResumeWriter> writers)
    {
        long bytes = document.Selection.Document.Basics.Photo?.Content.Length ?? 0;
        return bytes == 0 ? 0 : bytes * writers.Count(writer =>
            writer is not PlugInWriter and not PlainTextWriter && document.Selection.Allows(writer.Format));
    }

    /// <summary>Forgets all outputs, as none of them may be written.</summary>
    public void Discard() => Discard(0);

    private void Discard(int start)
    {
        while (made.Count > start)
        {
            made[^1].File?.Dispose();
            made.RemoveAt(made.Count - 1);
        }
    }

    /// <param name="document">The document.</param>
    /// <param name="writer">The writer.</param>
    /// <param name="reported">What the writer reports.</param>
    /// <param name="failures">Why it failed.</param>
    private async ValueTask MakeAsync(
        PreparedDocument document, IResumeWriter writer, DiagnosticBag reported, DiagnosticBag failures)
    {
        var before = made.Count;
        var failure = await RunAsync(document, writer, reported).ConfigureAwait(false);
        if (failure is not null)
        {
            // A writer may come from a plug-in: its exception is reported, and the other formats are still written.
            failures.Report(WriterFailure.Describe(writer, SourceSpan.Start(document.Selection.Document.File), failure));
            exceptions.Add(failure);
        }

        if (failure is not null || policy.HasErrors(reported))
        {
            Discard(before);
        }
    }

    /// <summary>Runs a writer and stores what it writes; returns why it failed, or null.</summary>
    private async ValueTask<Exception?> RunAsync(PreparedDocument document, IResumeWriter writer, DiagnosticBag reported)
    {
        try
        {
            var context = new WriterContext(document.Selection.Document, document.Outline, document.Theme, reported)
            {
                Budget = budget,
                TemplateHost = TemplateHost,
                FormatName = writer.Format.ToUpperInvariant(),
            };
            var failure = await WriteOrCheckAsync(document, writer, context).ConfigureAwait(false);

            // A plug-in can ignore both.
            return failure ?? (Exception?)reported.Refusal;
        }
        catch (Exception exception)
            when (exception is not OverBudgetException
                && (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested))
        {
            return exception;
        }
    }

    private async ValueTask<IOException?> WriteOrCheckAsync(PreparedDocument document, IResumeWriter writer, WriterContext context)
    {
        // Private values are searched for in the file itself.
        if (store is null && writer is IResumeChecker checker && !document.Selection.OmitsPrivate)
        {
            await checker.CheckAsync(context, cancellationToken).ConfigureAwait(false);
            return null;
        }

        if (writer is IResumePartWriter several)
        {
            var names = new PartNames();
            await foreach (var part in several.WritePartsAsync(context, cancellationToken).ConfigureAwait(false))
            {
                names.Check(part);
                budget.Spend(Budget.Page, Expense.Output(writer.Format), Place(document));
                Add(document, writer, part.Name, part.Content, context.Diagnostics);
            }

            return null;
        }

        using var output = new WriterOutput();
        await WriteAsync(writer, context, output).ConfigureAwait(false);
        if (output.Failure is null && !policy.HasErrors(context.Diagnostics))
        {
            Add(document, writer, null, output.Content, context.Diagnostics);
        }

        return output.Failure;
    }

    // A template can end the process, as a plug-in can.
    private ValueTask WriteAsync(IResumeWriter writer, WriterContext context, Stream output) =>
        writer is HtmlWriter && context.Theme.Templates.Files is [var template, ..]
            ? new(RunningPlugIns.RunAsync(
                SourceSpan.Start(template.Path), template.Path, () => writer.WriteAsync(context, output, cancellationToken)))
            : writer.WriteAsync(context, output, cancellationToken);

    private void Add(
        PreparedDocument document, IResumeWriter writer, string? part, ReadOnlyMemory<byte> content, DiagnosticBag reported)
    {
        if (!IsFreeOfPrivateValues(document, writer, content, reported) || store is null)
        {
            return;
        }

        // A plug-in has a limit for each of its outputs, so that it cannot use up what the other formats need.
        var steps = (part is null ? Budget.Output : 0) + (writer is PlugInWriter ? 0 : content.Length / Budget.BytesPerStep);
        budget.Spend(steps, Expense.Output(writer.Format), Place(document));
        made.Add(store(document.CreateOutput(writer, part, content)));
    }

    // What must not be in a file is searched for before the file exists.
    private bool IsFreeOfPrivateValues(
        PreparedDocument document, IResumeWriter writer, ReadOnlyMemory<byte> content, DiagnosticBag reported)
    {
        if (document.Selection.Leaks is not { } leaks)
        {
            return true;
        }

        if (!LeakFinder.CanRead(writer.Format))
        {
            if (uncheckedFormats.Add(writer.Format))
            {
                reported.ReportOwn(WritingDiagnostics.OutputNotChecked(Place(document), writer.Format));
            }

            return true;
        }

        LeakReport.Check(leaks, writer.Format, content, budget, Place(document), reported);
        return !policy.HasErrors(reported);
    }

    private static DiagnosticBag ForPlugIn(PreparedDocument document) =>
        DiagnosticBag.ForPlugIn([document.Selection.Document.File, .. document.Selection.Document.Bases.Keys]);

    private static SourceSpan Place(PreparedDocument document) =>
        document.Selection.Document.Locale?.Span ?? SourceSpan.Start(document.Selection.Document.File);
}
