using Resume.Formats.Diagnostics;

namespace Resume.Formats.Writers.Html;

/// <summary>
/// One self-contained HTML file, without scripts, fonts or requests; for light and dark screens, phones and paper.
/// </summary>
public sealed class HtmlWriter : IResumeWriter, IResumeChecker
{
    /// <inheritdoc />
    public string Format => "html";

    /// <inheritdoc />
    public string FileExtension => ".html";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        if (!HasRuntime(context))
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var html = await TemplateEngine.RenderAsync("resume", HtmlPage.Create(context), cancellationToken).ConfigureAwait(false);
        var photo = context.Outline.Header.Photo;
        await HtmlPhoto.WritePageAsync(HtmlLayout.Indent(html), photo, output, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        HasRuntime(context);
        return ValueTask.CompletedTask;
    }

    private static bool HasRuntime(WriterContext context) =>
        AspNetCoreRuntime.Check(SourceSpan.Start(context.Document.File), context.Diagnostics);
}
