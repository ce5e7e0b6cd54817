using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Privacy;
using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Reading;
using Resume.Tool.Compiling;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Parsing;
using Resume.Tool.Inspecting.Postings;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Inspecting;

/// <summary>Compiles a source in memory, and reads what comes out.</summary>
internal sealed class Inspector(InspectRequest request, Reporter reporter)
{
    private const string Html = "html";
    private const string Pdf = "pdf";

    private static readonly ImmutableArray<string> Formats = [Html, "docx", Pdf, "txt"];

    private InspectionReport? report;

    /// <summary>The report; null if there are errors, which are reported.</summary>
    public async Task<InspectionReport?> InspectAsync(CancellationToken cancellationToken)
    {
        await new SourceCompilation(request.Compilation, reporter) { Work = Inspect }
            .RunAsync([request.Source], RejectAbstract, cancellationToken);
        return reporter.HasErrors ? null : report;
    }

    private void RejectAbstract(Source source, CompiledSource compiled)
    {
        if (compiled.Result.Document.IsAbstract && !compiled.Result.HasErrors)
        {
            reporter.Report(ProjectDiagnostics.CannotInspect(
                source.Path, "it is abstract, so it has no outputs", "name a source that extends it"));
        }
    }

    private CompilationResult Inspect(SourceFile file, CompileOptions options, CancellationToken cancellationToken)
    {
        var prepared = ResumeCompiler.Prepare(file, options with { Formats = Formats }, cancellationToken);
        if (prepared.Policy.HasErrors(prepared.Diagnostics) || prepared.Documents is not [var document, ..])
        {
            return OnlyErrors(prepared.ToResult([], []));
        }

        var runsTemplates = !document.Theme.Templates.IsEmpty;
        ImmutableArray<string> untrusted = runsTemplates && !request.IsTrusted && document.Selection.Allows(Html) ? [Html] : [];
        var compiled = ResumeCompiler.CompileAsync(
            file,
            options with
            {
                Formats = Formats.RemoveRange(untrusted, StringComparer.Ordinal),
                Locale = document.Selection.Document.Locale?.Value,
            },
            cancellationToken).AsTask().GetAwaiter().GetResult();
        if (!compiled.HasErrors)
        {
            var facts = FactsReader.Read(document, request.Today, new(prepared.PrivateTexts));
            report = Describe(facts, compiled.Outputs) with { Untrusted = untrusted };
        }

        return OnlyErrors(compiled);
    }

    private InspectionReport Describe(ResumeFacts facts, ImmutableArray<CompiledOutput> outputs)
    {
        var pdf = outputs.FirstOrDefault(output => output.Format == Pdf) is { } file ? PdfText.Read(file.Content.ToArray()) : null;
        var dates = new DateWords(Labels.For(Labels.Match(facts.Language) ?? Labels.Default));
        return InspectionReport.Create(
            facts, request.Posting is var (path, text) ? sections => JobMatch.Create(path, text, sections) : null) with
        {
            Formats = [.. outputs.Select(output => Measure(output, pdf))],
            Parser = pdf is null ? [] : PdfCheck.Compare(ResumeParser.Parse(pdf, dates), facts),
        };
    }

    private static FormatSize Measure(CompiledOutput output, PdfText? pdf) => output.Format == Pdf && pdf is not null
        ? new(Pdf, pdf.Pages, pdf.Lines.Sum(line => Words.Count(line.Text)), output.Content.Length)
        : new(output.Format, Pages: null, CountWords(output), output.Content.Length);

    private static int CountWords(CompiledOutput output) => OutputReaders.Read(output.Format, output.Content).Texts
        .Where(each => each.Place == OutputPlace.Text)
        .Sum(each => Words.Count(each.Text));

    // Warnings are for `resume check`.
    private static CompilationResult OnlyErrors(CompilationResult result) =>
        result with { Diagnostics = result.Diagnostics.RemoveAll(diagnostic => diagnostic.Severity != Severity.Error) };
}
