namespace Resume.Formats.Themes;

/// <summary>`theme.accent`: one colour for both palettes.</summary>
internal static class Accent
{
    // WCAG 2.2, 1.4.6: what anyone can read.
    private const double Readable = 7;

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
            if (Contrast.Of(lighter, background) >= Readable)
            {
                return lighter;
            }
        }

        return new(255, 255, 255);
    }

    private static byte Mixed(byte part, int step) => (byte)(part + ((255 - part) * step / Steps));
}
