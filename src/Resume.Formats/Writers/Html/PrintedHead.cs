using System.Globalization;
using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The running head of a printed page (CSS Paged Media 3, margin boxes): as in the PDF, on all pages but the first.</summary>
internal static class PrintedHead
{
    public static string Render(Theme theme, Outline outline)
    {
        var style = theme.Styles.Footer;
        var name = LetterCases.Choose(style.Uppercase, outline.Language).Apply(RunningHead.Create(outline.Header).Name.PlainText);
        var (start, end) = outline.RightToLeft ? ("right", "left") : ("left", "right");
        var look = string.Create(
            CultureInfo.InvariantCulture,
            $"font: {(style.Italic ? "italic" : "normal")} {(style.Bold ? CssText.Weight(theme.Fonts[style.Font]) : "normal")} {style.Size:0.###}pt ")
            + $"{CssText.Families(theme.Fonts[style.Font])}; color: #{theme.Light[style.Color].Hex}";
        return $$"""
            @page {
              @top-{{start}} { content: {{CssText.Quote(name)}}; {{look}}; white-space: nowrap }
              @top-{{end}} { content: counter(page) {{CssText.Quote(RunningHead.Between)}} counter(pages); {{look}}; white-space: nowrap }
            }
            @page :first {
              @top-{{start}} { content: none }
              @top-{{end}} { content: none }
            }

            """.ReplaceLineEndings("\n");
    }
}
