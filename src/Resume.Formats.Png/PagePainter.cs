using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using SkiaSharp;

namespace Resume.Formats.Png;

/// <summary>Draws pages. Only one is in memory at a time: 140 MB for A4 at 600 dpi.</summary>
/// <param name="outlines">The outlines of glyphs, shared by the pages.</param>
/// <param name="photos">The photos, shared by the pages.</param>
/// <param name="background">The colour of the paper.</param>
/// <param name="cancellationToken">Asked for before each item.</param>
internal sealed class PagePainter(GlyphOutlines outlines, Photos photos, Color background, CancellationToken cancellationToken)
{
    // Text on paper is smallest and quickest without filters, which are for photos.
    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.NoFilters, zLibLevel: 6);

    /// <summary>Returns the page as a PNG file in sRGB.</summary>
    public byte[] Paint(Page page, PageSize size)
    {
        using var bitmap = new SKBitmap(
            new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { IsAntialias = true })
        {
            canvas.Clear(Convert(background));
            canvas.Scale((float)size.Scale);
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Draw(canvas, item, paint);
            }
        }

        using var pixels = bitmap.PeekPixels();
        using var encoded = pixels.Encode(Encoding) ?? throw new InvalidOperationException("Skia cannot encode the page");
        return size.Dpi is { } dpi ? PixelDensity.Add(encoded.AsSpan(), dpi) : encoded.ToArray();
    }

    private void Draw(SKCanvas canvas, PageItem item, SKPaint paint)
    {
        switch (item)
        {
            case RulePlacement rule:
                paint.Color = Convert(rule.Color);
                canvas.DrawRect((float)rule.X, (float)rule.Y, (float)rule.Width, (float)rule.Height, paint);
                break;
            case ImagePlacement image:
                photos.Draw(canvas, image);
                break;
            case GlyphRun run:
                paint.Color = Convert(run.Color);
                Draw(canvas, run, paint);
                break;
        }
    }

    private void Draw(SKCanvas canvas, GlyphRun run, SKPaint paint)
    {
        var pen = run.X;
        var scale = (float)(run.Size / run.Font.UnitsPerEm);
        foreach (var glyph in run.Glyphs)
        {
            if (outlines.Find(run.Font, glyph.Id) is { } outline)
            {
                canvas.Save();
                canvas.Translate((float)(pen + glyph.OffsetX), (float)(run.Baseline - glyph.OffsetY));
                canvas.Scale(scale);
                canvas.DrawPath(outline, paint);
                canvas.Restore();
            }

            pen += glyph.Advance;
        }
    }

    private static SKColor Convert(Color color) => new(color.Red, color.Green, color.Blue);
}
