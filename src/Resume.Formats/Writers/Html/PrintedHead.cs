using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The running head of a printed page (CSS Paged Media 3, margin boxes): as in the PDF, on all pages but the first.</summary>
internal static class PrintedHead
{
    /// <summary>The text at the side where lines start.</summary>
    public static string Text(Theme theme, Outline outline) =>
        LetterCases.Choose(theme.Styles.Footer.Uppercase, outline.Language).Apply(RunningHead.Create(outline.Header).Name.PlainText);

    public static string Render(Theme theme, Outline outline, WebFonts fonts)
    {
        var style = theme.Styles.Footer;
        var (start, end) = outline.RightToLeft ? ("right", "left") : ("left", "right");
        var weight = style.Bold ? CssText.Weight(theme.Fonts[style.Font]) : "normal";
        var look = $"font: {(style.Italic ? "italic" : "normal")} {weight} {CssText.Points(style.Size)} "
            + $"{fonts.Families(theme.Fonts[style.Font])}; color: #{theme.Light[style.Color].Hex}";
        return $$"""
            @page {
              @top-{{start}} { content: {{CssText.Quote(Text(theme, outline))}}; {{look}}; white-space: nowrap }
              @top-{{end}} { content: counter(page) {{CssText.Quote(RunningHead.Between)}} counter(pages); {{look}}; white-space: nowrap }
            }
            @page :first {
              @top-{{start}} { content: none }
              @top-{{end}} { content: none }
            }

            """.ReplaceLineEndings("\n") + Panel(theme, outline);
    }

    // The page's margins are not part of the document, whose panel ends there: boxes in the margins continue it to the edges of the paper.
    private static string Panel(Theme theme, Outline outline)
    {
        var sidebar = theme.Sidebar;
        if (sidebar.Side == SidebarSide.None)
        {
            return "";
        }

        var (side, other) = SidebarCss.IsAtLeft(sidebar, outline.RightToLeft) ? ("left", "right") : ("right", "left");
        var color = "#" + theme.Light.Panel.Hex;
        var strip = $"padding-{side}: {CssText.Points(sidebar.Indent)}; "
            + $"background: linear-gradient({color}, {color}) {side} / {CssText.Points(sidebar.Width + sidebar.Padding)} 100% no-repeat";
        return $$"""
            @page {
              @top-{{side}}-corner { content: ""; background: {{color}} }
              @top-{{side}} { {{strip}} }
              @{{side}}-middle { content: ""; margin-{{other}}: -1pt; background: {{color}} }
              @bottom-{{side}} { content: ""; {{strip}} }
              @bottom-{{side}}-corner { content: ""; background: {{color}} }
            }
            @page :first {
              @top-{{side}} { content: "" }
            }

            """.ReplaceLineEndings("\n");
    }
}
