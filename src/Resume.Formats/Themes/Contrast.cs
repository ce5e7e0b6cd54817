namespace Resume.Formats.Themes;

/// <summary>The contrast of two colours: WCAG 2.2, relative luminance and contrast ratio.</summary>
internal static class Contrast
{
    /// <summary>The contrast ratio: 1 for two equal colours, 21 for black and white.</summary>
    public static double Ratio(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Color color)
    {
        static double Linear(byte part) =>
            part / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

        return (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));
    }
}
