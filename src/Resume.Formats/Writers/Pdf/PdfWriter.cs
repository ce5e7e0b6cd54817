using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Layout;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Writes PDF 1.7, tagged as PDF/UA-1 requires, with embedded fonts and text that can be selected and searched.</summary>
public sealed class PdfWriter : IResumeWriter, IResumeChecker
{
    private readonly bool? subsetsFonts;

    /// <summary>False if fonts are embedded whole, as on machines without the subsetter.</summary>
    // The question loads HarfBuzz, which a build of other formats does not need.
    internal bool SubsetsFonts
    {
        get => subsetsFonts ?? FontSubsetter.IsAvailable;
        init => subsetsFonts = value;
    }

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
            pages => PdfSerializer.Write(pages, Info(context.Document, context.Outline), output, SubsetsFonts, cancellationToken),
            cancellationToken);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();

        // Only a limit of pages depends on where the lines break, and only an author's font may make too many glyphs.
        var needsGlyphs = context.Document.Theme.MaxPages is not null || !context.Theme.Fonts.AreBuiltIn;
        Typeset(
            context,
            needsGlyphs ? Typesetter.Typeset : Typesetter.FindFonts,
            pages => Fonts(pages).Where(face => FontSubsetter.Subset(face, [0], SubsetsFonts).IsWhole),
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
        Func<PageList, IEnumerable<FontFace>> write,
        CancellationToken cancellationToken)
    {
        var problems = new FontProblems(context.Theme.Fonts, SourceSpan.Start(context.Document.File));
        TypesetDocument.Use(
            context,
            typeset,
            pages =>
            {
                if (ReportForbidden(pages, problems, context.Diagnostics))
                {
                    return;
                }

                TrackingLimit.Check(context.Theme.Styles, context.Document.Theme.Tokens, context.Diagnostics);
                foreach (var face in write(pages))
                {
                    context.Diagnostics.Report(problems.NotSubset(face));
                }
            },
            cancellationToken);
    }

    private static bool ReportForbidden(PageList pages, FontProblems problems, DiagnosticBag diagnostics)
    {
        var forbidden = Fonts(pages).Where(font => !font.Rights.MayEmbed).ToList();
        forbidden.ForEach(font => diagnostics.Report(problems.EmbeddingForbidden(font)));
        return forbidden.Count > 0;
    }

    private static IEnumerable<FontFace> Fonts(PageList pages) =>
        pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Select(run => run.Font).Distinct();

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
