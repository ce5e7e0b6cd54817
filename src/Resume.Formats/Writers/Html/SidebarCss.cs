using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Layout;

namespace Resume.Formats.Writers.Html;

/// <summary>The tokens of the sidebar as CSS custom properties, which sidebar.css uses.</summary>
internal static class SidebarCss
{
    // As in sidebar.css: narrow screens have one column.
    private const string Condition = "@media print, (min-width: 60rem) {";

    private const string SideWidth = "calc(var(--side-width) * var(--unit))";

    public static void Append(CssBuilder css, Theme theme, bool rightToLeft)
    {
        var sidebar = theme.Sidebar;
        var side = SidebarTheme.Create(theme);
        css.Line(Condition);
        css.Rule(":root",
        [
            ("side-width", CssText.Number(sidebar.Width)), ("side-padding", CssText.Number(sidebar.Padding)),
            ("side-indent", CssText.Number(sidebar.Indent)), ("side-gap", CssText.Number(sidebar.Gap)),
            // Margins of the items of a grid do not collapse.
            ("main-overlap", CssText.Number(Math.Min(theme.Styles.Label.SpaceAfter, theme.Styles.Heading.SpaceBefore))),
            ("side-overlap", CssText.Number(Math.Min(theme.Styles.Contact.SpaceAfter, theme.Styles.SideHeading.SpaceBefore))),
            ("columns", sidebar.Side == SidebarSide.Start ? $"{SideWidth} minmax(0, 1fr)" : $"minmax(0, 1fr) {SideWidth}"),
            ("side-column", sidebar.Side == SidebarSide.Start ? "1" : "2"),
            ("main-column", sidebar.Side == SidebarSide.Start ? "2" : "1"),
            ("side-top", CssText.Number(Math.Max(0, Baseline(theme, theme.Styles.Name) - Baseline(theme, theme.Styles.Contact)))),
            ("side-rule", CssText.Number(side.Section.RuleThickness)), ("side-rule-gap", CssText.Number(side.Section.RuleGap)),
            ("panel-to", IsAtLeft(sidebar, rightToLeft) ? "right" : "left"),
        ]);
        css.Rule(".side", ThemeCss.Style(theme.Styles.Side, theme.Fonts[theme.Styles.Side.Font]));
        var styles = ThemeCss.Styles(side.Styles).Where(style => style.Selector is not ("body" or ".name" or ".label"));
        foreach (var (selector, style) in styles)
        {
            css.Rule(".side " + selector, ThemeCss.Style(style, theme.Fonts[style.Font]));
        }

        css.Line("}");
    }

    /// <summary>True if the sidebar is at the left side of pages in a direction.</summary>
    public static bool IsAtLeft(SidebarTokens sidebar, bool rightToLeft) => sidebar.Side == SidebarSide.Start != rightToLeft;

    // The distance from the top of a line to its baseline: half of what the font leaves of the line's height is above it.
    private static double Baseline(Theme theme, TextStyleTokens style)
    {
        var metrics = FontFaces.Get(theme.Fonts[style.Font].Regular).Metrics;
        return (style.LineHeight + ((metrics.Ascender + metrics.Descender) * style.Size)) / 2;
    }
}
