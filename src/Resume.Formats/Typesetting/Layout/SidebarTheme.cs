using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>The theme of what is in the sidebar: its styles, and only what a narrow column has room for.</summary>
internal static class SidebarTheme
{
    // The line below a heading is finer than that of the page, and close to it.
    private const double RuleShare = 0.6;
    private const double RuleGap = 2;

    public static Theme Create(Theme theme)
    {
        var ratio = theme.Styles.Side.Size / theme.Styles.Body.Size;

        TextStyleTokens Scale(TextStyleTokens style) => style with
        {
            Size = Math.Round(style.Size * ratio, 2),
            LineHeight = Math.Round(style.LineHeight * ratio, 2),
            SpaceBefore = Math.Round(style.SpaceBefore * ratio, 2),
            SpaceAfter = Math.Round(style.SpaceAfter * ratio, 2),
        };

        return theme with
        {
            Styles = theme.Styles with
            {
                Body = theme.Styles.Side,
                Heading = theme.Styles.SideHeading,
                Title = Scale(theme.Styles.Title),
                Subtitle = Scale(theme.Styles.Subtitle),
                Meta = Scale(theme.Styles.Meta),
            },
            Section = new(
                Alignment.Start,
                theme.Section.Rule == RulePlace.Above ? RulePlace.Above : RulePlace.Below,
                theme.Section.RuleThickness * RuleShare,
                Math.Min(theme.Section.RuleGap, RuleGap)),
            Table = theme.Table with { Layout = TableLayout.Stacked },
            StartColumn = theme.StartColumn with { Holds = StartColumnContent.Nothing },
            Justify = false,
        };
    }
}
