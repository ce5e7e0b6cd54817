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
        try
        {
            using var package = DocxPackage.Build(context, cancellationToken);
            await output.WriteAsync(DeterministicZip.Rewrite(package.Content, package.Stored), cancellationToken).ConfigureAwait(false);
        }
        catch (FontFileException exception)
        {
            var problems = new FontProblems(context.Theme.Fonts, SourceSpan.Start(context.Document.File));
            context.Diagnostics.Report(problems.Unusable(exception));
        }
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        LinkCheck.Check(context.Outline, context.Diagnostics, cancellationToken);
        return ValueTask.CompletedTask;
    }
}
