using System.Security;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using FontFamily = Resume.Formats.Themes.FontFamily;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The theme part, so that Design > Colors and Design > Fonts change the whole document.</summary>
internal static class DocumentTheme
{
    public static string Build(Theme theme, FontSlots fonts) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{Text(theme.Name)}">
          <a:themeElements>
            <a:clrScheme name="{Text(theme.Name)}">
              {Colors(theme.Light)}
            </a:clrScheme>
            <a:fontScheme name="{Text(theme.Name)}">
              <a:majorFont>{Fonts(theme.Fonts.Heading, fonts)}</a:majorFont>
              <a:minorFont>{Fonts(theme.Fonts.Text, fonts)}</a:minorFont>
            </a:fontScheme>
            <a:fmtScheme name="{Text(theme.Name)}">
              <a:fillStyleLst>{Fill}{Fill}{Fill}</a:fillStyleLst>
              <a:lnStyleLst>{Line}{Line}{Line}</a:lnStyleLst>
              <a:effectStyleLst>{Effect}{Effect}{Effect}</a:effectStyleLst>
              <a:bgFillStyleLst>{Fill}{Fill}{Fill}</a:bgFillStyleLst>
            </a:fmtScheme>
          </a:themeElements>
        </a:theme>

        """;

    // DrawingML requires three of each; the document has no drawing that uses them.
    private const string Fill = """<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>""";
    private const string Line = $"""<a:ln w="9525">{Fill}</a:ln>""";
    private const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

    private static string Colors(Palette palette) => string.Concat(
        new[]
        {
            ("dk1", palette.Text), ("lt1", palette.Background), ("dk2", palette.Muted), ("lt2", palette.Background),
            ("accent1", palette.Accent), ("accent2", palette.Rule), ("accent3", palette.Muted), ("accent4", palette.Link),
            ("accent5", palette.Accent), ("accent6", palette.Text), ("hlink", palette.Link), ("folHlink", palette.Link),
        }.Select(color => $"""<a:{color.Item1}><a:srgbClr val="{color.Item2.Hex.ToUpperInvariant()}"/></a:{color.Item1}>"""));

    private static string Fonts(FontFamily family, FontSlots fonts) =>
        Typeface("latin", family.Name) + Typeface("ea", fonts.EastAsian(family)) + Typeface("cs", fonts.ComplexScript(family));

    private static string Typeface(string slot, string name) => $"""<a:{slot} typeface="{Text(name)}"/>""";

    private static string Text(string text) => SecurityElement.Escape(XmlText.Clean(text))!;
}
