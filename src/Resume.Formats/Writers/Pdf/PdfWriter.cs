using Resume.Formats.Diagnostics;
using Resume.Formats.Imaging;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Layout;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Images;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Writes PDF 1.7, tagged as PDF/UA-1 requires, with embedded fonts and text that can be selected and searched.</summary>
public sealed class PdfWriter : IResumeWriter, IResumeChecker
{
    /// <summary>False if fonts are embedded whole, as on machines without the subsetter.</summary>
    internal bool SubsetsFonts { get; init; } = FontSubsetter.IsAvailable;

    /// <inheritdoc />
    public string Format => "pdf";

    /// <inheritdoc />
    public string FileExtension => ".pdf";

    /// <inheritdoc />
    public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        Typeset(
            context,
            Typesetter.Typeset,
            (pages, outline, images) => PdfSerializer.Write(
                pages, Info(context.Document, outline), output, images, SubsetsFonts, cancellationToken),
            cancellationToken);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();

        // Only a limit of pages depends on where the lines break.
        var hasPageLimit = context.Document.Theme.MaxPages is not null;
        Typeset(
            context,
            hasPageLimit ? Typesetter.Typeset : Typesetter.FindFonts,
            (pages, _, _) => Fonts(pages).Where(face => FontSubsetter.Subset(face, [0], SubsetsFonts).IsWhole),
            cancellationToken);
        return ValueTask.CompletedTask;
    }

    /// <summary>Typesets the document and reports what a PDF cannot show.</summary>
    /// <param name="context">The document.</param>
    /// <param name="typeset">The typesetter.</param>
    /// <param name="write">Writes the pages, and returns the fonts that are embedded in full.</param>
    /// <param name="cancellationToken">Asked for in each paragraph and page.</param>
    private static void Typeset(
        WriterContext context,
        Func<Outline, Theme, DiagnosticBag, Budget?, CancellationToken, PageList> typeset,
        Func<PageList, Outline, ImageCache, IEnumerable<FontFace>> write,
        CancellationToken cancellationToken)
    {
        var place = SourceSpan.Start(context.Document.File);
        try
        {
            var images = new ImageCache();
            var outline = RemoveUnusablePhoto(context, images);
            var reported = new DiagnosticBag();
            var pages = typeset(outline, context.Theme, reported, context.Budget, cancellationToken);
            context.Budget.Spend(Budget.Page * pages.Pages.Length, Expense.Pages, place);
            if (MissingLetters.Find(pages, outline, place) is { } problem)
            {
                context.Diagnostics.Report(problem);
                return;
            }

            context.Diagnostics.ReportAll(reported);
            if (ReportForbidden(pages, place, context.Diagnostics))
            {
                return;
            }

            PageLimit.Check(pages, context.Document.Theme, context.Diagnostics);
            TrackingLimit.Check(context.Theme.Styles, context.Document.Theme.Tokens, context.Diagnostics);
            foreach (var face in write(pages, outline, images))
            {
                context.Diagnostics.Report(WritingDiagnostics.FontNotSubset(place, face.Metrics.PostScriptName));
            }
        }
        catch (FontFileException exception)
        {
            context.Diagnostics.Report(WritingDiagnostics.UnusableFont(place, exception.Path, exception.Reason));
        }
    }

    private static bool ReportForbidden(PageList pages, SourceSpan place, DiagnosticBag diagnostics)
    {
        var forbidden = Fonts(pages).Where(font => !font.Rights.MayEmbed).ToList();
        forbidden.ForEach(font => diagnostics.Report(WritingDiagnostics.FontEmbeddingForbidden(place, font.Path)));
        return forbidden.Count > 0;
    }

    private static IEnumerable<FontFace> Fonts(PageList pages) =>
        pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Select(run => run.Font).Distinct();

    // Viewers show a gap for a damaged picture, or refuse the page.
    private static Outline RemoveUnusablePhoto(WriterContext context, ImageCache images)
    {
        var outline = context.Outline;
        try
        {
            if (outline.Header.Photo is { } photo)
            {
                images.Read(photo);
            }

            return outline;
        }
        catch (ImageFileException exception)
        {
            var image = context.Document.Basics.Image;
            context.Diagnostics.Report(WritingDiagnostics.UnusablePicture(
                image?.Span ?? SourceSpan.Start(context.Document.File),
                image?.Value ?? "basics.image",
                exception.Message));
            return outline with { Header = outline.Header with { Photo = null } };
        }
    }

    private static DocumentInfo Info(ResumeDocument document, Outline outline)
    {
        var name = outline.Header.Name.OneLine;
        return new DocumentInfo(
            // ISO 14289-1, 7.1, requires a title, even if the source has no name.
            string.IsNullOrWhiteSpace(name) ? "Résumé" : name,
            name,
            outline.Header.Label.OneLine,
            Keywords(document),
            Sanitizer.Clean(outline.Language),
            outline.RightToLeft);
    }

    // Applicant tracking systems look for skills.
    private static string Keywords(ResumeDocument document) => string.Join(
        ", ",
        document.EntriesOf("skills").OfType<Skill>()
            .SelectMany(skill => skill.Keywords.Prepend(skill.Name))
            .Select(skill => skill.OneLine)
            .Where(skill => skill.Length > 0)
            .Distinct(StringComparer.Ordinal));
}
