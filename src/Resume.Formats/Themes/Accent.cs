namespace Resume.Formats.Themes;

/// <summary>`theme.accent`: one colour for both palettes.</summary>
internal static class Accent
{
    // WCAG 2.2, 1.4.6: what anyone can read.
    private const double Contrast = 7;

    // In steps that nobody sees.
    private const int Steps = 64;

    /// <summary>A palette with a source's accent, unless the source names that palette's own. Links take it too where the theme gives both one colour.</summary>
    /// <param name="palette">The palette without it.</param>
    /// <param name="source">The source's tokens.</param>
    /// <param name="medium">`light` or `dark`.</param>
    public static Palette On(Palette palette, ThemeLayers source, string medium)
    {
        if (!source.Has("accent"))
        {
            return palette;
        }

        var own = source.Under("colors").Under(medium);
        var accent = medium == "dark" ? Lightened(source.Color("accent"), palette.Background) : source.Color("accent");
        return palette with
        {
            Accent = own.Has("accent") ? palette.Accent : accent,
            Link = own.Has("link") || palette.Link != palette.Accent ? palette.Link : accent,
        };
    }

    // On a dark ground a dark colour cannot be read: as much white is added as it takes.
    private static Color Lightened(Color color, Color background)
    {
        for (var step = 0; step < Steps; step++)
        {
            var lighter = new Color(Mixed(color.Red, step), Mixed(color.Green, step), Mixed(color.Blue, step));
            if ((Luminance(lighter) + 0.05) / (Luminance(background) + 0.05) >= Contrast)
            {
                return lighter;
            }
        }

        return new(255, 255, 255);
    }

    private static byte Mixed(byte part, int step) => (byte)(part + ((255 - part) * step / Steps));

    // WCAG 2.2, relative luminance.
    private static double Luminance(Color color)
    {
        static double Linear(byte part) => part / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

        return (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));
    }
}
