using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>A source that is ready for the writers: composed, narrowed to each variant and language, and outlined.</summary>
internal sealed class PreparedSource
{
    private readonly RecordedFiles files;
    private readonly Selector selector;
    private readonly ThemeFinder themes;
    private readonly FallbackFonts fonts;
    private readonly SecretRedaction redaction;

    private PreparedSource(SourceFile source, CompileOptions options, SelectionRequest request, Budget budget)
    {
        files = new(source.Files);
        var recorded = source with { Files = files };
        selector = Selector.Read(
            recorded,
            request with { MonthNames = Labels.FindMonths },
            Diagnostics,
            options.IsComparison ? null : options.Writers.Select(writer => writer.Format),
            budget,
            (root, context) => options.IsComparison
                ? ShownVariables.Show(Composer.Compose(recorded, root, context), context)
                : Composer.Compose(recorded, root, context));
        redaction = new(selector.Tree.Secrets);
        Policy = options.CreateSeverityPolicy(Document.Rules);
        Writers = FindWriters(options);
        themes = new(source.Path, files, options, Diagnostics, budget);
        fonts = new(options.FontFolders, Diagnostics, budget);
    }

    /// <summary>What was reported so far.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Which diagnostics are errors.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>The untailored résumé in the first language.</summary>
    public ResumeDocument Document => selector.Document;

    /// <summary>The writers of the requested formats.</summary>
    public ImmutableArray<IResumeWriter> Writers { get; }

    /// <summary>The values that are private, those from the environment included.</summary>
    public IEnumerable<string> PrivateTexts => selector.PrivateTexts;

    /// <summary>The documents in the order of variants and languages; none for an abstract source.</summary>
    public ImmutableArray<PreparedDocument> Documents { get; private set; } = [];

    /// <summary>Prepares a source; problems are reported.</summary>
    public static PreparedSource Prepare(SourceFile source, CompileOptions options, SelectionRequest request, Budget budget)
    {
        var prepared = new PreparedSource(source, options, request, budget);
        try
        {
            // What an abstract file lacks, such as the content of a section, may be in those that extend it.
            prepared.Documents = prepared.Document.IsAbstract
                ? []
                : PreparedDocument.PrepareAll(prepared.selector, prepared.themes, prepared.fonts, prepared.Diagnostics);
        }
        catch (Exception exception)
        {
            prepared.ReportLimit(exception);
        }

        return prepared;
    }

    /// <summary>Reports that the source costs too much; throws any other exception, without values from the environment.</summary>
    public void ReportLimit(Exception exception)
    {
        if (exception is not OverBudgetException limit)
        {
            ExceptionDispatchInfo.Throw(redaction.Apply(exception));
            return;
        }

        // Marks and labels that no one wrote have no place.
        var place = limit.Diagnostic.Span.File is null ? SourceSpan.Start(Document.File) : limit.Diagnostic.Span;
        Diagnostics.Report(limit.Diagnostic with { Span = place });
    }

    /// <summary>The result with these outputs.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="exceptions">What writers threw.</param>
    // A problem that several variants and languages share is reported once.
    public CompilationResult ToResult(ImmutableArray<CompiledOutput> outputs, ImmutableArray<Exception> exceptions) =>
        new(outputs, Policy.Apply(Diagnostics.InSourceOrder().Select(redaction.Apply).Distinct()))
        {
            Dependencies = [.. files.Dependencies, .. themes.Dependencies, .. fonts.Dependencies],
            Exceptions = [.. exceptions.Select(redaction.Apply)],
            Document = Document,
            Titles = [.. Documents.Where(each => each.Selection.MayBePublished).Select(each => OutputTitle.Create(each, redaction))],
            Variables = selector.Tree.Variables,
            Variants = [.. selector.Variants],
            UnusedFormats =
            [
                .. Writers.Select(writer => writer.Format).Where(format => !Documents.Any(each => each.Selection.Allows(format))),
            ],
        };

    private ImmutableArray<IResumeWriter> FindWriters(CompileOptions options)
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
                Diagnostics.Report(WritingDiagnostics.UnknownFormat(SourceSpan.Start(Document.File), format, names, suggestions));
            }
        }

        return writers.ToImmutable();
    }
}
