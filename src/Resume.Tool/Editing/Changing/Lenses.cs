using System.Globalization;
using System.Text;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers;
using Resume.Formats.Writers.PlainText;
using Resume.Tool.Editing.Checking;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Changing;

/// <summary>A line above the source with its pages and words.</summary>
internal static class Lenses
{
    /// <summary>The lens; none for a source with errors.</summary>
    public static async Task<IReadOnlyList<CodeLens>> FindAsync(EditedText source, Checker checker, CancellationToken cancellationToken)
    {
        var options = checker.Options with { Formats = ["txt"], TemplateHost = TemplateHost.None };
        var prepared = ResumeCompiler.Prepare(checker.FileOf(source), options, cancellationToken);
        if (prepared.Policy.HasErrors(prepared.Diagnostics) || prepared.Documents is not [var first, ..])
        {
            return [];
        }

        try
        {
            var budget = new Budget(cancellationToken);
            var fitted = first.FitToPages(budget);
            var pages = Typesetter.Typeset(fitted.Outline, fitted.Theme, new DiagnosticBag(), budget, cancellationToken).Pages.Length;
            var words = await CountWordsAsync(fitted, budget, cancellationToken);
            var title = string.Create(
                CultureInfo.InvariantCulture, $"{pages} {(pages == 1 ? "page" : "pages")}, {words:#,0} {(words == 1 ? "word" : "words")}");
            return [new(default, new(title, ""))];
        }
        catch (Exception exception) when (exception is OverBudgetException or FontFileException)
        {
            // It has a diagnostic.
            return [];
        }
    }

    private static async Task<int> CountWordsAsync(PreparedDocument document, Budget budget, CancellationToken cancellationToken)
    {
        using var output = new MemoryStream();
        var context = new WriterContext(document.Selection.Document, document.Outline, document.Theme, new DiagnosticBag())
        {
            Budget = budget,
        };
        await new PlainTextWriter().WriteAsync(context, output, cancellationToken);
        return Encoding.UTF8.GetString(output.ToArray())
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetterOrDigit));
    }
}
