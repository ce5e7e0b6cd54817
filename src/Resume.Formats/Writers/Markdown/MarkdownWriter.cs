using System.Text;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Writers.Markdown;

/// <summary>Markdown for profiles and repositories: CommonMark with headings, lists and links, and the words of the plain text.</summary>
public sealed class MarkdownWriter : IResumeWriter, IResumeChecker
{
    /// <inheritdoc />
    public string Format => "md";

    /// <inheritdoc />
    public string FileExtension => ".md";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var text = new MarkdownRenderer(cancellationToken).Render(context.Outline);
        await output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        Report(context);
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        Report(context);
        return ValueTask.CompletedTask;
    }

    private static void Report(WriterContext context)
    {
        if (context is { Outline.Header.Photo: not null, Document.Basics.Image: { } image })
        {
            context.Diagnostics.Report(WritingDiagnostics.NotShown(image.Span, "Markdown", "`basics.image`"));
        }
    }
}
