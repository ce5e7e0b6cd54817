using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Pages to print and to send: PDF 1.7, tagged after PDF/UA-1, with the fonts it needs and the text that one selects and searches.</summary>
public sealed class PdfWriter : IResumeWriter
{
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
            var pages = Typesetter.Typeset(context.Outline, context.Theme, context.Diagnostics);
            foreach (var face in PdfSerializer.Write(pages, Info(context.Outline), output))
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
