namespace Resume.Formats.Themes;

/// <summary>A theme with less air: first less space between things, then narrower margins, then smaller type. Each only as far as a page stays pleasant to read.</summary>
internal static class Tightening
{
    /// <summary>The tightest there is.</summary>
    public const int Steps = 3 * Stage;

    private const int Stage = 12;

    private const double LeastSpace = 0.45;
    private const double LeastLeading = 1.18;

    // 1 cm: less than that, printers cut off.
    private const double LeastMargin = 72 / 2.54;

    private const double LeastType = 9;

    /// <summary>A theme tightened by some steps of <see cref="Steps"/>. What is already below a floor stays as it is.</summary>
    public static Theme Of(Theme theme, int step)
    {
        var spaces = Part(step, 0);
        var margins = Part(step, 1);
        var type = Between(theme.Styles.Body.Size, LeastType, Part(step, 2)) / theme.Styles.Body.Size;
        var space = 1 + ((LeastSpace - 1) * spaces);

        TextStyleTokens Style(TextStyleTokens style)
        {
            var size = Math.Max(style.Size * type, Math.Min(style.Size, LeastType));
            return style with
            {
                Size = Rounded(size),
                LineHeight = Rounded(Between(style.LineHeight, style.Size * LeastLeading, spaces) * size / style.Size),
                SpaceBefore = Rounded(style.SpaceBefore * space),
                SpaceAfter = Rounded(style.SpaceAfter * space),
            };
        }

        double Margin(double margin) => Rounded(Between(margin, LeastMargin, margins));

        var (page, styles) = (theme.Page, theme.Styles);
        return theme with
        {
            Page = page with { MarginTop = Margin(page.MarginTop), MarginRight = Margin(page.MarginRight), MarginBottom = Margin(page.MarginBottom), MarginLeft = Margin(page.MarginLeft) },
            Styles = new(
                Style(styles.Body), Style(styles.Name), Style(styles.Label), Style(styles.Contact), Style(styles.Heading),
                Style(styles.Title), Style(styles.Subtitle), Style(styles.Meta), Style(styles.Footer)),
            Bullets = theme.Bullets with { SpaceBetween = Rounded(theme.Bullets.SpaceBetween * space) },
            Table = theme.Table with { RowGap = Rounded(theme.Table.RowGap * space) },
        };
    }

    // How much of one of the three stages is done: 0 to 1.
    private static double Part(int step, int stage) => Math.Clamp((double)(step - (stage * Stage)) / Stage, 0, 1);

    private static double Between(double usual, double least, double part) => usual <= least ? usual : usual + ((least - usual) * part);

    private static double Rounded(double points) => Math.Round(points, 2);
}
