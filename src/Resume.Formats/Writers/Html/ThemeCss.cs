using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Layout;

namespace Resume.Formats.Writers.Html;

/// <summary>A theme's tokens as CSS custom properties, which the files in `Styles` use. Its lengths are points times `--unit`.</summary>
internal static class ThemeCss
{
    /// <param name="theme">The theme.</param>
    /// <param name="fonts">The fonts that the page contains.</param>
    /// <param name="rightToLeft">The direction of the page.</param>
    public static string Render(Theme theme, WebFonts fonts, bool rightToLeft)
    {
        var css = new CssBuilder();
        css.Rule(":root", Palette(theme.Light));
        css.Rule(":root", Fonts(theme.Fonts, fonts));
        css.Rule(":root", Lengths(theme));
        css.Rule(":root", Header(theme));
        css.Rule(":root", Section(theme.Section));

        foreach (var (selector, style) in Styles(theme.Styles))
        {
            css.Rule(selector, Style(style, theme.Fonts[style.Font]));
        }

        // The last mark is inherited by all deeper levels.
        for (var level = 1; level <= theme.Bullets.Marks.Length; level++)
        {
            var selector = string.Concat(Enumerable.Repeat("li ", level - 1)) + ".bullets";
            css.Rule(selector, [("mark", CssText.Quote(theme.Bullets.Marks[level - 1]))]);
        }

        if (theme.Sidebar.Side != SidebarSide.None)
        {
            SidebarCss.Append(css, theme, rightToLeft);
        }

        css.Line("@media screen and (prefers-color-scheme: dark) {");
        css.Rule("  :root", Palette(theme.Dark));
        css.Line("}");

        var page = PageColumns.Divide(theme, rightToLeft).Paper;
        var size = $"{CssText.Points(page.Width)} {CssText.Points(page.Height)}";
        double[] margins = [page.MarginTop, page.MarginRight, page.MarginBottom, page.MarginLeft];
        css.Line($"@page {{ size: {size}; margin: {string.Join(' ', margins.Select(CssText.Points))} }}");
        return css.ToString();
    }

    /// <summary>The properties that photo.css uses, for a page with a photo.</summary>
    public static string Render(PhotoTokens tokens, Photo photo)
    {
        var css = new CssBuilder();
        css.Rule(":root", [("photo-width", CssText.Number(tokens.Fit(photo).Width)), ("photo-gap", CssText.Number(tokens.Gap))]);
        return css.ToString();
    }

    /// <summary>The styles of text and the elements that have them.</summary>
    public static IEnumerable<(string Selector, TextStyleTokens Style)> Styles(StyleTokens styles) =>
    [
        ("body", styles.Body), (".name", styles.Name), (".label", styles.Label), (".contacts", styles.Contact), ("h2", styles.Heading),
        (".title", styles.Title), (".subtitle", styles.Subtitle), (".meta", styles.Meta), (".row-label", RowLabel(styles)),
    ];

    /// <summary>The properties of a style.</summary>
    public static IEnumerable<(string Name, string Value)> Style(TextStyleTokens style, FontFamily family) =>
    [
        ("font", $"var(--{(style.Font switch { FontRole.Heading => "heading", FontRole.Code => "code", _ => "text" })}-font)"),
        ("size", CssText.Number(style.Size)),
        ("leading", CssText.Number(style.LineHeight)),
        ("bold", CssText.Weight(family)),
        ("weight", style.Bold ? "var(--bold)" : "normal"),
        ("slant", style.Italic ? "italic" : "normal"),
        ("case", style.Uppercase && !style.SmallCaps ? "uppercase" : "none"),
        ("caps", (style.Uppercase, style.SmallCaps) switch { (true, true) => "all-small-caps", (_, true) => "small-caps", _ => "normal" }),
        ("numerals", style.Numerals == Numerals.OldStyle ? "oldstyle-nums" : "normal"),
        ("tracking", CssText.Number(style.Tracking)),
        ("color", Color(style.Color)),
        ("link-color", Color(style.Link)),
        ("before", CssText.Number(style.SpaceBefore)),
        ("after", CssText.Number(style.SpaceAfter)),
    ];

    // As large as the text beside it.
    private static TextStyleTokens RowLabel(StyleTokens styles) => styles.Body with
    {
        Bold = true,
        Uppercase = styles.Title.Uppercase,
        SmallCaps = styles.Title.SmallCaps,
        Tracking = styles.Title.Tracking,
        SpaceBefore = 0,
        SpaceAfter = 0,
    };

    private static IEnumerable<(string Name, string Value)> Palette(Palette palette) =>
    [
        ("background", "#" + palette.Background.Hex), ("text", "#" + palette.Text.Hex), ("muted", "#" + palette.Muted.Hex),
        ("accent", "#" + palette.Accent.Hex), ("link", "#" + palette.Link.Hex), ("rule", "#" + palette.Rule.Hex),
        ("panel", "#" + palette.Panel.Hex),
    ];

    private static IEnumerable<(string Name, string Value)> Fonts(FontTokens fonts, WebFonts embedded) =>
    [
        ("text-font", embedded.Families(fonts.Text)),
        ("heading-font", embedded.Families(fonts.Heading)),
        ("code-font", embedded.Families(fonts.Code)),
    ];

    // Dates in the start column have the widths of a table's labels, which are below them.
    private static IEnumerable<(string Name, string Value)> Lengths(Theme theme)
    {
        var column = theme.StartColumn;
        var (label, gap) = column.Holds == StartColumnContent.Dates
            ? (column.Width, column.Gap)
            : (theme.Table.LabelWidth, theme.Table.ColumnGap);
        return
        [
            ("body-size", CssText.Number(theme.Styles.Body.Size)),
            ("measure", CssText.Number(theme.Page.TextWidth)),
            ("margin-top", CssText.Number(theme.Page.MarginTop)),
            ("margin-side", CssText.Number(Math.Max(theme.Page.MarginLeft, theme.Page.MarginRight))),
            ("column-width", CssText.Number(column.Width)), ("column-gap", CssText.Number(column.Gap)),
            ("column-indent", CssText.Number(column.Indent)),
            ("text-align", theme.Justify ? "justify" : "start"),
            ("entry-space", CssText.Number(theme.Styles.Title.SpaceBefore)), ("nested-space", CssText.Number(theme.Entry.NestedSpace)),
            ("entry-separator-room", CssText.Number(EntryTokens.SeparatorSpace) + "em"),
            ("bullet-indent", CssText.Number(theme.Bullets.Indent)), ("bullet-gap", CssText.Number(theme.Bullets.MarkGap)),
            ("bullet-space", CssText.Number(theme.Bullets.SpaceBetween)),
            ("table-label", CssText.Number(label)), ("table-gap", CssText.Number(gap)), ("table-row", CssText.Number(theme.Table.RowGap)),
            ("citation-indent", CssText.Number(theme.Citations.Indent)),
        ];
    }

    // A separator of one character is as wide as a space, which is wide enough for it already; each further character adds to it.
    private static IEnumerable<(string Name, string Value)> Header(Theme theme)
    {
        var (header, contact) = (theme.Header, theme.Styles.Contact);
        var room = (2 * HeaderTokens.SeparatorSpace) + (0.6 * Math.Max(0, header.Separator.Length - 1));
        var (ruleGap, after) = header.RuleThickness > 0
            ? (Math.Max(contact.SpaceAfter, contact.LineHeight / 2), 0.0)
            : (0.0, contact.SpaceAfter);
        return
        [
            ("header-align", Align(header.Align)), ("header-balance", Balance(header.Align)),
            ("header-rule", CssText.Number(header.RuleThickness)), ("header-rule-gap", CssText.Number(ruleGap)),
            ("header-after", CssText.Number(after)),
            ("separator", CssText.Quote(header.Separator)), ("separator-room", CssText.Number(room) + "em"),
            ("label-gap", CssText.Number(HeaderTokens.LabelGap)),
            ("section-before", CssText.Number(theme.Styles.Heading.SpaceBefore)),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Section(SectionTokens section)
    {
        string If(RulePlace place, double value) => CssText.Number(section.Rule == place && section.RuleThickness > 0 ? value : 0);
        return
        [
            ("section-align", Align(section.Align)), ("section-balance", Balance(section.Align)),
            ("rule-above", If(RulePlace.Above, section.RuleThickness)), ("rule-above-gap", If(RulePlace.Above, section.RuleGap)),
            ("rule-below", If(RulePlace.Below, section.RuleThickness)), ("rule-below-gap", If(RulePlace.Below, section.RuleGap)),
            ("rule-beside", If(RulePlace.Beside, section.RuleThickness)), ("rule-beside-gap", If(RulePlace.Beside, section.RuleGap)),
            ("rule-before", section.Align == Alignment.Center ? "inline-block" : "none"),
        ];
    }

    private static string Align(Alignment alignment) => alignment == Alignment.Center ? "center" : "start";

    private static string Balance(Alignment alignment) => alignment == Alignment.Center ? "1" : "0";

    private static string Color(ColorRole role) => $"var(--{role.ToString().ToLowerInvariant()})";
}
