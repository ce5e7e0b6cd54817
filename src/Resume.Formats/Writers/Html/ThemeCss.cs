using System.Globalization;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>A theme's tokens as CSS custom properties, which `resume.css` uses. Its lengths are points times `--unit`.</summary>
internal static class ThemeCss
{
    public static string Render(Theme theme)
    {
        var css = new StringBuilder();
        Rule(css, ":root", Palette(theme.Light));
        Rule(css, ":root", Fonts(theme.Fonts));
        Rule(css, ":root", Lengths(theme));
        Rule(css, ":root", Header(theme.Header));

        foreach (var (selector, style) in Styles(theme.Styles))
        {
            Rule(css, selector, Style(style, theme.Fonts[style.Font]));
        }

        // The last mark is inherited by all deeper levels.
        for (var level = 1; level <= theme.Bullets.Marks.Length; level++)
        {
            var selector = string.Concat(Enumerable.Repeat("li ", level - 1)) + ".bullets";
            Rule(css, selector, [("mark", CssText.Quote(theme.Bullets.Marks[level - 1]))]);
        }

        css.Append("@media screen and (prefers-color-scheme: dark) {\n");
        Rule(css, "  :root", Palette(theme.Dark));
        css.Append("}\n");

        var page = theme.Page;
        var size = $"{Points(page.Width)} {Points(page.Height)}";
        var margin = $"{Points(page.MarginTop)} {Points(page.MarginRight)} {Points(page.MarginBottom)} {Points(page.MarginLeft)}";
        css.Append(CultureInfo.InvariantCulture, $"@page {{ size: {size}; margin: {margin} }}\n");
        return css.ToString();
    }

    /// <summary>The properties that photo.css uses, for a page with a photo.</summary>
    public static string Render(PhotoTokens tokens, Photo photo)
    {
        var css = new StringBuilder();
        Rule(css, ":root", [("photo-width", CssText.Number(tokens.Fit(photo).Width)), ("photo-gap", CssText.Number(tokens.Gap))]);
        return css.ToString();
    }

    private static IEnumerable<(string Selector, TextStyleTokens Style)> Styles(StyleTokens styles) =>
    [
        ("body", styles.Body), (".name", styles.Name), (".label", styles.Label), (".contacts", styles.Contact), ("h2", styles.Heading),
        (".title", styles.Title), (".subtitle", styles.Subtitle), (".meta", styles.Meta),
    ];

    private static IEnumerable<(string Name, string Value)> Palette(Palette palette) =>
    [
        ("background", "#" + palette.Background.Hex), ("text", "#" + palette.Text.Hex), ("muted", "#" + palette.Muted.Hex),
        ("accent", "#" + palette.Accent.Hex), ("link", "#" + palette.Link.Hex), ("rule", "#" + palette.Rule.Hex),
    ];

    private static IEnumerable<(string Name, string Value)> Fonts(FontTokens fonts) =>
    [
        ("text-font", CssText.Families(fonts.Text)),
        ("heading-font", CssText.Families(fonts.Heading)),
        ("code-font", CssText.Families(fonts.Code)),
    ];

    private static IEnumerable<(string Name, string Value)> Lengths(Theme theme) =>
    [
        ("body-size", CssText.Number(theme.Styles.Body.Size)),
        ("measure", CssText.Number(theme.Page.TextWidth)),
        ("margin-top", CssText.Number(theme.Page.MarginTop)),
        ("margin-side", CssText.Number(Math.Max(theme.Page.MarginLeft, theme.Page.MarginRight))),
        ("header-rule", CssText.Number(theme.Header.RuleThickness)),
        ("section-rule", CssText.Number(theme.Section.RuleThickness)), ("section-gap", CssText.Number(theme.Section.RuleGap)),
        ("entry-space", CssText.Number(theme.Styles.Title.SpaceBefore)),
        ("bullet-indent", CssText.Number(theme.Bullets.Indent)), ("bullet-gap", CssText.Number(theme.Bullets.MarkGap)),
        ("bullet-space", CssText.Number(theme.Bullets.SpaceBetween)),
        ("table-label", CssText.Number(theme.Table.LabelWidth)), ("table-gap", CssText.Number(theme.Table.ColumnGap)),
        ("table-row", CssText.Number(theme.Table.RowGap)),
    ];

    // A separator of one character is as wide as a space, which is wide enough for it already; each further character adds to it.
    private static IEnumerable<(string Name, string Value)> Header(HeaderTokens header) =>
    [
        ("header-align", header.Align == Alignment.Center ? "center" : "start"),
        ("separator", CssText.Quote(header.Separator)),
        ("separator-room", CssText.Number((2 * HeaderTokens.SeparatorSpace) + (0.6 * Math.Max(0, header.Separator.Length - 1))) + "em"),
    ];

    private static IEnumerable<(string Name, string Value)> Style(TextStyleTokens style, FontFamily family) =>
    [
        ("font", $"var(--{(style.Font switch { FontRole.Heading => "heading", FontRole.Code => "code", _ => "text" })}-font)"),
        ("size", CssText.Number(style.Size)),
        ("leading", CssText.Number(style.LineHeight)),
        ("bold", CssText.Weight(family)),
        ("weight", style.Bold ? "var(--bold)" : "normal"),
        ("slant", style.Italic ? "italic" : "normal"),
        ("case", style.Uppercase ? "uppercase" : "none"),
        ("tracking", CssText.Number(style.Tracking)),
        ("color", Color(style.Color)),
        ("link-color", Color(style.Link)),
        ("before", CssText.Number(style.SpaceBefore)),
        ("after", CssText.Number(style.SpaceAfter)),
    ];

    private static string Color(ColorRole role) => role switch
    {
        ColorRole.Muted => "var(--muted)",
        ColorRole.Accent => "var(--accent)",
        ColorRole.Link => "var(--link)",
        ColorRole.Rule => "var(--rule)",
        _ => "var(--text)",
    };

    private static string Points(double value) => CssText.Number(value) + "pt";

    private static void Rule(StringBuilder css, string selector, IEnumerable<(string Name, string Value)> properties)
    {
        var declarations = properties.Select(property => $"--{property.Name}: {property.Value}");
        css.Append(selector).Append(" { ").AppendJoin("; ", declarations).Append(" }\n");
    }
}
