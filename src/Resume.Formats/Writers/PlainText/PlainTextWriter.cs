using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Plain text for web forms: UTF-8 or ASCII, 80 columns, headings, nested bullets, link targets in parentheses.</summary>
public sealed class PlainTextWriter : IResumeWriter, IResumeChecker
{
    /// <inheritdoc />
    public string Format => "txt";

    /// <inheritdoc />
    public string FileExtension => ".txt";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(Encoding.UTF8.GetBytes(Render(context, cancellationToken)), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        Render(context, cancellationToken);
        return ValueTask.CompletedTask;
    }

    private string Render(WriterContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = TextOptions.Read(context.Document.SettingsOf(Format));
        var ascii = options.Ascii ? new AsciiText() : null;
        var showsTargets = context.Theme.Texts.Links == AddressStyle.None;
        var text = new PlainTextRenderer(context.Outline, options.Width, ascii, showsTargets, cancellationToken).Render();

        if (context is { Outline.Header.Photo: not null, Document.Basics.Image: { } image })
        {
            context.Diagnostics.Report(WritingDiagnostics.NotShown(image.Span, "plain text", "`basics.image`"));
        }

        ascii?.Report(SourceSpan.Start(context.Document.File), context.Diagnostics);
        return text;
    }
}
