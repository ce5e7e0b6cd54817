using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Layout;

namespace Resume.Formats.Writers.Html;

/// <summary>The tokens of the sidebar as CSS custom properties, which sidebar.css uses.</summary>
internal static class SidebarCss
{
    // As in sidebar.css: browsers without anchors, and narrow screens, have one column.
    private const string Condition = "@supports (top: anchor(--side bottom)) { @media print, (min-width: 60rem) {";

    public static void Append(CssBuilder css, Theme theme, bool rightToLeft)
    {
        var sidebar = theme.Sidebar;
        var side = SidebarTheme.Create(theme);
        css.Line(Condition);
        css.Rule(":root",
        [
            ("side-width", CssText.Number(sidebar.Width)), ("side-padding", CssText.Number(sidebar.Padding)),
            ("side-indent", CssText.Number(sidebar.Indent)),
            ("main-start", CssText.Number(sidebar.Side == SidebarSide.Start ? sidebar.Indent : 0)),
            ("main-end", CssText.Number(sidebar.Side == SidebarSide.End ? sidebar.Indent : 0)),
            ("side-inset", sidebar.Side == SidebarSide.Start ? "var(--side-margin) auto" : "auto var(--side-margin)"),
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

        css.Line("} }");
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
