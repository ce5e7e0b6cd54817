using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers;

namespace Resume.Formats.Png;

/// <summary>
/// Writes the pages of the PDF as images, `NAME-1.png`, `NAME-2.png` and so on, and a small one of the first, `NAME-thumbnail.png`.
/// </summary>
public sealed class PngWriter : IResumePartWriter, IResumeChecker
{
    /// <inheritdoc />
    public string Format => "png";

    /// <inheritdoc />
    public string FileExtension => ".png";

    /// <inheritdoc />
    public IAsyncEnumerable<OutputPart> WritePartsAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Write(context, cancellationToken).ToAsyncEnumerable();
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        _ = Typeset(context, PngSettings.Read(context), cancellationToken);
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<OutputPart> Write(WriterContext context, CancellationToken cancellationToken)
    {
        var settings = PngSettings.Read(context);
        if (Typeset(context, settings, cancellationToken) is not { } pages)
        {
            yield break;
        }

        using var outlines = new GlyphOutlines();
        using var photos = new Photos(context);
        var painter = new PagePainter(outlines, photos, context.Theme.Light.Background, cancellationToken);
        if (settings.ThumbnailWidth is { } width)
        {
            yield return new("thumbnail", painter.Paint(pages.Pages[0], PageSize.WithWidth(pages.Pages[0], width)));
        }

        foreach (var (i, page) in pages.Pages.Index())
        {
            yield return new(
                (i + 1).ToString(CultureInfo.InvariantCulture), painter.Paint(page, PageSize.WithResolution(page, settings.Dpi)));
        }
    }

    /// <summary>Returns the pages, or null if they cannot be drawn, which is reported.</summary>
    private static PageList? Typeset(WriterContext context, PngSettings settings, CancellationToken cancellationToken)
    {
        if (!SkiaLibrary.IsAvailable)
        {
            context.Diagnostics.Report(PngDiagnostics.NoSkia(context.Document));
            return null;
        }

        if (context.Diagnostics.HasErrors || context.Typeset(cancellationToken) is not { } pages || context.Diagnostics.HasErrors)
        {
            return null;
        }

        if (pages.Pages.Sum(page => PageSize.WithResolution(page, settings.Dpi).Pixels) > PngSettings.MostPixels)
        {
            context.Diagnostics.Report(PngDiagnostics.TooManyPixels(context.Document, pages.Pages.Length, settings.Dpi));
            return null;
        }

        return pages;
    }
}
