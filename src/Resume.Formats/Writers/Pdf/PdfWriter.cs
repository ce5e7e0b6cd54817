using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Pictures;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Pages to print and to send: PDF 1.7, tagged after PDF/UA-1, with the fonts it needs and the text that one selects and searches.</summary>
public sealed class PdfWriter : IResumeWriter
{
    /// <summary>False where fonts are embedded whole, as on a machine that lacks the subsetter.</summary>
    internal bool CutsFonts { get; init; } = FontSubsetter.IsAvailable;

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

        var place = SourceSpan.Start(context.Document.File);
        try
        {
            var outline = WithPhotoOrWithout(context);
            var pages = Typesetter.Typeset(outline, context.Theme, context.Diagnostics);
            if (ReportForbidden(pages, place, context.Diagnostics))
            {
                return ValueTask.CompletedTask;
            }

            PageLimit.Check(pages, context.Document.Theme, context.Diagnostics);
            foreach (var face in PdfSerializer.Write(pages, Info(outline), output, CutsFonts))
            {
                context.Diagnostics.Report(FontRules.EmbeddedWhole(place, face.Metrics.PostScriptName));
            }
        }
        catch (FontFileException exception)
        {
            context.Diagnostics.Report(FontRules.Unusable(place, exception.Path, exception.Reason));
        }

        return ValueTask.CompletedTask;
    }

    private static bool ReportForbidden(PageList pages, SourceSpan place, DiagnosticBag diagnostics)
    {
        var forbidden = new List<FontFace>();
        foreach (var page in pages.Pages)
        {
            foreach (var item in page.Items)
            {
                if (item is GlyphRun run && !run.Font.Rights.MayEmbed && !forbidden.Contains(run.Font))
                {
                    forbidden.Add(run.Font);
                    diagnostics.Report(FontRules.Forbidden(place, run.Font.Path));
                }
            }
        }

        return forbidden.Count > 0;
    }

    // A damaged file would be a hole in the page, or no page at all: programs that show PDF are strict with pictures.
    private static Outline WithPhotoOrWithout(WriterContext context)
    {
        var outline = context.Outline;
        try
        {
            _ = outline.Header.Photo is { } photo ? Picture.Read(photo) : null;
            return outline;
        }
        catch (PictureFileException exception)
        {
            var image = context.Document.Basics.Image;
            context.Diagnostics.Report(PictureRules.Unusable(
                image?.Span ?? SourceSpan.Start(context.Document.File), image?.Value ?? "basics.image", exception.Message));
            return outline with { Header = outline.Header with { Photo = null } };
        }
    }

    private static DocumentInfo Info(Outline outline)
    {
        var name = outline.Header.Name.PlainText;
        return new DocumentInfo(
            // ISO 14289-1, 7.1: a file has a title, even that of somebody who leaves the name out.
            string.IsNullOrWhiteSpace(name) ? "Résumé" : name,
            name,
            outline.Header.Label.PlainText,
            Keywords(outline),
            outline.Language,
            outline.RightToLeft);
    }

    // What programs that sort résumés look for first.
    private static string Keywords(Outline outline)
    {
        var skills = outline.Sections.FirstOrDefault(section => section.Id == "skills");
        return skills is null ? "" : string.Join(", ", skills.Entries.Select(entry => entry.Title.PlainText).Where(title => title.Length > 0));
    }
}
