using SkiaSharp;

namespace ContactSheet;

/// <summary>A grid: a row for each format, a column for each page.</summary>
internal static class Sheet
{
    private const string Font = "src/Resume.Formats/Themes/Fonts/SourceSans3/SourceSans3-Semibold.ttf";

    // Of A4, the higher one of the two sizes.
    private const double Ratio = 297.0 / 210;

    private static readonly SKColor Ground = new(0xE8, 0xE8, 0xE8);
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    public static SKBitmap Draw(string theme, IReadOnlyList<CompiledSample> samples, IReadOnlyList<IPageSource> sources, int width)
    {
        var (height, gap, label) = ((int)(width * Ratio), Math.Max(12, width / 20), Math.Max(24, width / 10));
        var columns = samples.Sum(sample => sample.Sample.Pages);
        var sheet = new SKBitmap((columns * (width + gap)) + gap, (2 * label) + (sources.Count * (height + label)));
        using var canvas = new SKCanvas(sheet);
        using var text = new SKPaint { Color = new(0x30, 0x30, 0x30), IsAntialias = true };
        using var face = SKTypeface.FromFile(Font);
        using var large = new SKFont(face, label * 0.7f);
        using var small = new SKFont(face, label * 0.5f);
        canvas.Clear(Ground);
        canvas.DrawText(theme, gap, label * 0.95f, SKTextAlign.Left, large, text);

        var y = label;
        foreach (var source in sources)
        {
            var x = gap;
            foreach (var sample in samples)
            {
                var end = x + (sample.Sample.Pages * (width + gap));
                var title = $"{source.Name}, {sample.Sample.Title.ToLowerInvariant()}";
                canvas.DrawText(title, x, y + (label * 0.75f), SKTextAlign.Left, small, text);
                foreach (var page in source.Draw(sample).Take(sample.Sample.Pages))
                {
                    using (page)
                    {
                        Draw(canvas, page, SKRectI.Create(x, y + label, width, height));
                    }

                    x += width + gap;
                }

                // A format may need fewer pages than the PDF.
                x = end;
            }

            y += height + label;
        }

        return sheet;
    }

    // A page that is less high than A4 leaves the rest free.
    private static void Draw(SKCanvas canvas, SKBitmap page, SKRectI cell)
    {
        using var image = SKImage.FromBitmap(page);
        var height = Math.Min(cell.Height, (int)Math.Round(page.Height * (double)cell.Width / page.Width));
        canvas.DrawImage(image, SKRect.Create(cell.Left, cell.Top, cell.Width, height), Sampling);
    }
}
