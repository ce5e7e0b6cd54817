using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers;

/// <summary>Typesets the document of a writer, and reports what its pages cannot show.</summary>
internal static class TypesetDocument
{
    /// <param name="context">The document.</param>
    /// <param name="typeset">The typesetter.</param>
    /// <param name="use">Takes the pages; they are not used after an error.</param>
    /// <param name="cancellationToken">Asked for in each paragraph and page.</param>
    public static void Use(
        WriterContext context,
        Func<Outline, Theme, DiagnosticBag, Budget?, CancellationToken, PageList> typeset,
        Action<PageList> use,
        CancellationToken cancellationToken)
    {
        var place = SourceSpan.Start(context.Document.File);
        var problems = new FontProblems(context.Theme.Fonts, place);
        try
        {
            var reported = new DiagnosticBag();
            var pages = typeset(context.Outline, context.Theme, reported, context.Budget, cancellationToken);
            context.Budget.Spend(Budget.Page * pages.Pages.Length, Expense.Pages, place);
            if (MissingLetters.Find(pages, context.Outline, context.FormatName, place) is { } problem)
            {
                context.Diagnostics.ReportOwn(problem);
                return;
            }

            foreach (var diagnostic in reported.InSourceOrder())
            {
                context.Diagnostics.ReportOwn(diagnostic);
            }

            PageLimit.Check(pages, context.Document.Theme, context.Diagnostics);
            use(pages);
        }
        catch (FontFileException exception)
        {
            context.Diagnostics.ReportOwn(problems.Unusable(exception));
        }
    }
}
