namespace Resume.Formats.Themes;

/// <summary>`theme.accent`: one colour for both palettes.</summary>
internal static class AccentColor
{
    // WCAG 2.2, 1.4.6: enhanced contrast.
    private const double LeastContrast = 7;

    // One of 64 steps towards white is below a just-noticeable difference.
    private const int Steps = 64;

    /// <summary>
    /// Applies the accent to a palette, unless an earlier token sets a colour of that palette.
    /// Links use it too if the theme gives links and headings the same colour.
    /// </summary>
    /// <param name="palette">The palette without the accent.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="medium">`light` or `dark`.</param>
    public static Palette Apply(Palette palette, TokenSet tokens, string medium)
    {
        if (!tokens.Contains("accent"))
        {
            return palette;
        }

        bool IsOverridden(string key) => tokens.Precedes($"colors.{medium}.{key}", "accent");

        var chosen = tokens.Color("accent");
        var accent = medium == "dark" ? Lighten(chosen, palette.Background) : chosen;
        return palette with
        {
            Accent = IsOverridden("accent") ? palette.Accent : accent,
            Link = IsOverridden("link") || palette.Link != palette.Accent ? palette.Link : accent,
        };
    }

    // Adds as little white as makes the colour readable on a dark background.
    private static Color Lighten(Color color, Color background)
    {
        for (var step = 0; step < Steps; step++)
        {
            var lighter = new Color(Mix(color.Red, step), Mix(color.Green, step), Mix(color.Blue, step));
            if (Contrast.Ratio(lighter, background) >= LeastContrast)
            {
                return lighter;
            }
        }

        return new(255, 255, 255);
    }

    private static byte Mix(byte part, int step) => (byte)(part + ((255 - part) * step / Steps));
}
