using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>A theme in the units of WordprocessingML: sizes of type are half points, other lengths twentieths of a point.</summary>
internal static class WordTheme
{
    /// <summary>The theme with everything but its widths multiplied by a factor. With 1, it is the theme that Word shows.</summary>
    public static Theme Scale(Theme theme, double factor)
    {
        double Twips(double points) => Units.Twips(points * factor) / 20.0;

        return theme with
        {
            Styles = theme.Styles.Map((_, style) => style with
            {
                Size = Units.RoundToHalfPoints(style.Size * factor),
                LineHeight = Twips(style.LineHeight),
                SpaceBefore = Twips(style.SpaceBefore),
                SpaceAfter = Twips(style.SpaceAfter),
            }),
            Bullets = theme.Bullets with { SpaceBetween = Twips(theme.Bullets.SpaceBetween) },
            Table = theme.Table with { RowGap = Twips(theme.Table.RowGap) },
        };
    }
}
