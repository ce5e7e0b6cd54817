using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Png;

/// <summary>The size of a page's image.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Scale">Pixels per point.</param>
/// <param name="Dpi">Pixels per inch, if the image has the size of the page on paper; else null.</param>
internal readonly record struct PageSize(int Width, int Height, double Scale, int? Dpi)
{
    private const double PointsPerInch = 72;

    public long Pixels => (long)Width * Height;

    public static PageSize WithResolution(Page page, int dpi) => Create(page, dpi / PointsPerInch, dpi);

    public static PageSize WithWidth(Page page, int width) => Create(page, width / page.Width, null);

    private static PageSize Create(Page page, double scale, int? dpi) =>
        new((int)Math.Round(page.Width * scale), (int)Math.Round(page.Height * scale), scale, dpi);
}
