namespace Resume.Formats.Themes;

/// <summary>Makes a theme more compact: first the space between blocks and lines, then the margins, then the size of type.</summary>
internal static class ThemeCompaction
{
    /// <summary>The number of steps. The last one is the most compact.</summary>
    public const int Steps = 3 * StageSteps;

    private const int StageSteps = 12;

    // Below these a page is tiring to read.
    private const double LeastSpaceRatio = 0.45;
    private const double LeastLineHeightRatio = 1.18;
    private const double LeastSize = 9;

    // 1 cm: many printers cannot print closer to the edge.
    private const double LeastMargin = 72 / 2.54;

    /// <summary>The theme after a number of steps, from 0 to <see cref="Steps"/>. Values that are already below a limit stay.</summary>
    public static Theme Compact(Theme theme, int step)
    {
        var spaces = StageProgress(step, 0);
        var margins = StageProgress(step, 1);
        var sizes = StageProgress(step, 2);
        var spaceRatio = 1 + ((LeastSpaceRatio - 1) * spaces);
        var sizeRatio = Interpolate(theme.Styles.Body.Size, LeastSize, sizes) / theme.Styles.Body.Size;

        TextStyleTokens Style(TextStyleTokens style)
        {
            var size = Math.Max(style.Size * sizeRatio, Math.Min(style.Size, LeastSize));
            return style with
            {
                Size = Round(size),
                LineHeight = Round(Interpolate(style.LineHeight, style.Size * LeastLineHeightRatio, spaces) * size / style.Size),
                SpaceBefore = Round(style.SpaceBefore * spaceRatio),
                SpaceAfter = Round(style.SpaceAfter * spaceRatio),
            };
        }

        double Margin(double margin) => Round(Interpolate(margin, LeastMargin, margins));

        return theme with
        {
            Page = theme.Page with
            {
                MarginTop = Margin(theme.Page.MarginTop),
                MarginRight = Margin(theme.Page.MarginRight),
                MarginBottom = Margin(theme.Page.MarginBottom),
                MarginLeft = Margin(theme.Page.MarginLeft),
            },
            Styles = theme.Styles.Map((_, style) => Style(style)),
            Bullets = theme.Bullets with { SpaceBetween = Round(theme.Bullets.SpaceBetween * spaceRatio) },
            Table = theme.Table with { RowGap = Round(theme.Table.RowGap * spaceRatio) },
        };
    }

    // The part of one of the three stages that is done: 0 to 1.
    private static double StageProgress(int step, int stage) => Math.Clamp((double)(step - (stage * StageSteps)) / StageSteps, 0, 1);

    private static double Interpolate(double usual, double least, double part) =>
        usual <= least ? usual : usual + ((least - usual) * part);

    private static double Round(double points) => Math.Round(points, 2);
}
