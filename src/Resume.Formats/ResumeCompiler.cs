using System.Collections.Immutable;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>Compiles a source to outputs and diagnostics. It reads and writes no files itself; thread-safe.</summary>
public static class ResumeCompiler
{
    /// <summary>The diagnostics of <see cref="CheckAsync"/>.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options) =>
        CheckAsync(source, options).AsTask().GetAwaiter().GetResult().Diagnostics;

    /// <summary>Reports what <see cref="CompileAsync(SourceFile, CompileOptions, CancellationToken)"/> would report, without outputs.</summary>
    public static ValueTask<CompilationResult> CheckAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default) =>
        RunAsync(source, options, store: null, (_, _) => false, cancellationToken);

    /// <summary>
    /// Compiles a source to every requested format. If the source has errors, or warnings are treated as errors, whether of the source or of
    /// a format, there are no outputs; if a writer reports an error or fails, only its output is missing.
    /// </summary>
    public static ValueTask<CompilationResult> CompileAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default) =>
        RunAsync(source, options, output => output, (_, _) => false, cancellationToken);

    /// <summary>Compiles a source, and gives each output away as soon as it is made.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The options.</param>
    /// <param name="store">Takes the content of an output, and returns the output with the file that has it now.</param>
    /// <param name="isCurrent">True for an output of a selection in a format that need not be made.</param>
    /// <param name="cancellationToken">Ends the compilation.</param>
    internal static ValueTask<CompilationResult> CompileAsync(
        SourceFile source,
        CompileOptions options,
        Func<CompiledOutput, CompiledOutput> store,
        Func<Selection, string, bool> isCurrent,
        CancellationToken cancellationToken) =>
        RunAsync(source, options, store, isCurrent, cancellationToken);

    private static async ValueTask<CompilationResult> RunAsync(
        SourceFile source,
        CompileOptions options,
        Func<CompiledOutput, CompiledOutput>? store,
        Func<Selection, string, bool> isCurrent,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var budget = new Budget(cancellationToken);
        var files = new RecordedFiles(source.Files);
        var formats = options.Writers.Select(writer => writer.Format);
        var tree = new SourceTree(new MapNode([], SourceSpan.Start(source.Path)), []);
        var selector = Selector.Read(
            source with { Files = files },
            options.ToRequest(isCheck: store is null),
            diagnostics,
            formats,
            budget,
            (root, context) =>
            {
                tree = Composer.Compose(source with { Files = files }, root, context);
                return tree.Root;
            });
        selector.Secrets = [.. tree.Secrets.Select(secret => (secret.Name, secret.Value, secret.Span))];
        selector.Unresolved = tree.Variables.IsEmpty ? null : tree.Unresolved;
        var document = selector.Document;
        var redaction = new SecretRedaction(tree.Secrets);
        var policy = options.CreateSeverityPolicy(document.Rules);
        var writers = FindWriters(document, options, diagnostics);
        var outputs = new OutputMaker(policy, budget, store, cancellationToken)
        {
            TemplateHost = options.TemplateHost,
            IsCurrent = isCurrent,
        };
        var themes = new ThemeFinder(source.Path, files, options, diagnostics, budget);
        var fonts = new FallbackFonts(options.FontFolders, diagnostics, budget);
        ImmutableArray<PreparedDocument> prepared = [];
        try
        {
            // What an abstract file lacks, such as the content of a section, may be in those that extend it.
            prepared = document.IsAbstract ? [] : PreparedDocument.PrepareAll(selector, themes, fonts, diagnostics);
            if (!policy.HasErrors(diagnostics))
            {
                await outputs.MakeAsync(prepared, writers, diagnostics).ConfigureAwait(false);
            }
        }
        catch (OverBudgetException limit)
        {
            // Marks and labels that no one wrote have no place.
            var place = limit.Diagnostic.Span.File is null ? SourceSpan.Start(document.File) : limit.Diagnostic.Span;
            diagnostics.Report(limit.Diagnostic with { Span = place });
            outputs.Discard();
        }
        catch (Exception exception)
        {
            outputs.Discard();
            var shown = redaction.Apply(exception);
            if (!ReferenceEquals(shown, exception))
            {
                throw shown;
            }

            throw;
        }

        if (policy.PromotesAny(diagnostics))
        {
            outputs.Discard();
        }

        // A problem that several variants and languages share is reported once.
        return new(outputs.Made, policy.Apply(diagnostics.InSourceOrder().Select(redaction.Apply).Distinct()))
        {
            Dependencies = [.. files.Dependencies, .. themes.Dependencies, .. fonts.Dependencies],
            Exceptions = [.. outputs.Exceptions.Select(redaction.Apply)],
            Document = document,
            Titles = [.. prepared.Where(each => each.Selection.MayBePublished).Select(each => OutputTitle.Create(each, redaction))],
            Variables = tree.Variables,
            Variants = [.. selector.Variants],
            UnusedFormats =
            [
                .. writers.Select(writer => writer.Format).Where(format => !prepared.Any(each => each.Selection.Allows(format))),
            ],
        };
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
