using Resume.Formats.Diagnostics;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers.Docx.Parts;

namespace Resume.Formats.Writers.Docx;

/// <summary>Writes a Word document with real styles, numbering and hyperlinks, as a careful author would.</summary>
public sealed class DocxWriter : IResumeWriter, IResumeChecker
{
    /// <inheritdoc />
    public string Format => "docx";

    /// <inheritdoc />
    public string FileExtension => ".docx";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        cancellationToken.ThrowIfCancellationRequested();
        using var package = ReportUnusableFonts(context, () => DocxPackage.Build(context, cancellationToken));
        if (package is not null)
        {
            await output.WriteAsync(DeterministicZip.Rewrite(package.Content, package.Stored), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        if (!context.Theme.Fonts.AreBuiltIn)
        {
            // Only an author's font may make too many glyphs, wherever the document measures text.
            ReportUnusableFonts(context, () => DocxPackage.Build(context, cancellationToken))?.Dispose();
            return ValueTask.CompletedTask;
        }

        LinkCheck.Check(context.Outline, context.Diagnostics, cancellationToken);
        if (context.Document.Theme.MaxPages is not null)
        {
            WordPages.Plan(context, cancellationToken);
        }

        return ValueTask.CompletedTask;
    }

    private static DocxPackage? ReportUnusableFonts(WriterContext context, Func<DocxPackage> build)
    {
        try
        {
            return build();
        }
        catch (FontFileException exception)
        {
            var problems = new FontProblems(context.Theme.Fonts, SourceSpan.Start(context.Document.File));
            context.Diagnostics.Report(problems.Unusable(exception));
            return null;
        }
    }
}
