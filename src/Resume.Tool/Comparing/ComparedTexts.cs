using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers.PlainText;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Comparing;

/// <summary>
/// Reads the plain texts of a source. They contain the names of variables of the environment instead of their values, and depend neither
/// on the formats of a variant nor on the settings of plain text.
/// </summary>
internal sealed class ComparedTexts(CompileRequest request, Reporter reporter)
{
    /// <summary>The texts of some variants; empty if there are errors, which are reported.</summary>
    /// <param name="path">The source.</param>
    /// <param name="variants">The names of the variants.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ImmutableArray<ComparedText>> ReadAsync(
        string path, IEnumerable<string> variants, CancellationToken cancellationToken)
    {
        ImmutableArray<ComparedText> texts = [];
        var compared = request with
        {
            Options = request.Options with { IsComparison = true, Formats = [], Variants = string.Join(',', variants) },
        };
        var source = new Source(DisplayPath.Shorten(path), StartFolder.Resolve(path), Folder: "");
        await new SourceCompilation(compared, reporter) { Work = Prepare }.RunAsync([source], RejectAbstract, cancellationToken);
        return texts;

        void RejectAbstract(Source source, CompiledSource compiled)
        {
            if (compiled.Result.Document.IsAbstract && !compiled.Result.HasErrors)
            {
                reporter.Report(ProjectDiagnostics.CannotCompare(
                    source.Path, "it is abstract, so it has no text of its own", "name a source that extends it"));
            }
        }

        CompilationResult Prepare(SourceFile file, CompileOptions options, CancellationToken cancellationToken)
        {
            var prepared = ResumeCompiler.Prepare(file, options, cancellationToken);
            var result = prepared.ToResult([], []);
            texts = result.HasErrors ? [] : [.. prepared.Documents.Select(document => Render(document, cancellationToken))];

            // Warnings are for `resume check`: they are not a difference.
            return result with { Diagnostics = result.Diagnostics.RemoveAll(diagnostic => diagnostic.Severity != Severity.Error) };
        }

        ComparedText Render(PreparedDocument document, CancellationToken cancellationToken)
        {
            var showsTargets = document.Theme.Texts.Links == AddressStyle.None;
            var text = new PlainTextRenderer(document.Outline, int.MaxValue, ascii: null, showsTargets, cancellationToken).Render();
            return new(
                source.Path,
                document.Selection.Variant ?? VariantList.Default,
                document.Outline.Language,
                text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n'));
        }
    }
}
