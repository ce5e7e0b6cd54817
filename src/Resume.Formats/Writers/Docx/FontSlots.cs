using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using FontFamily = Resume.Formats.Themes.FontFamily;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>The fonts of a theme in Word's four slots: two for Latin, one for East Asian and one for complex scripts.</summary>
internal sealed class FontSlots(Theme theme, Outline outline)
{
    /// <summary>The family for a role.</summary>
    public FontFamily Family(FontRole role) => theme.Fonts[role];

    /// <summary>A family that every Word has for Arabic and Hebrew, near the family in kind.</summary>
    public static string ComplexScript(FontFamily family) => family.Generic switch
    {
        "serif" => "Times New Roman",
        "monospace" => "Courier New",
        _ => "Arial",
    };

    /// <summary>A family that every Word has for the East Asian script of the document, near the family in kind.</summary>
    public string EastAsian(FontFamily family) => (WordLanguage.EastAsian(outline.Language), family.Generic) switch
    {
        ("ja-JP", "serif") => "Yu Mincho",
        ("ja-JP", _) => "Yu Gothic",
        ("ko-KR", "serif") => "Batang",
        ("ko-KR", _) => "Malgun Gothic",
        ("zh-TW", "serif") => "PMingLiU",
        ("zh-TW", _) => "Microsoft JhengHei",
        (_, "serif") => "SimSun",
        _ => "Microsoft YaHei",
    };

    /// <summary>The slots for a role. Text and headings go through the document's theme, so that Design > Fonts changes them; the names are for readers without themes.</summary>
    public RunFonts RunFonts(FontRole role)
    {
        var family = Family(role);
        var fonts = new RunFonts
        {
            Ascii = XmlText.Line(family.Name),
            HighAnsi = XmlText.Line(family.Name),
            EastAsia = EastAsian(family),
            ComplexScript = ComplexScript(family),
        };

        switch (role)
        {
            case FontRole.Text:
                (fonts.AsciiTheme, fonts.HighAnsiTheme) = (ThemeFontValues.MinorHighAnsi, ThemeFontValues.MinorHighAnsi);
                (fonts.EastAsiaTheme, fonts.ComplexScriptTheme) = (ThemeFontValues.MinorEastAsia, ThemeFontValues.MinorBidi);
                break;
            case FontRole.Heading:
                (fonts.AsciiTheme, fonts.HighAnsiTheme) = (ThemeFontValues.MajorHighAnsi, ThemeFontValues.MajorHighAnsi);
                (fonts.EastAsiaTheme, fonts.ComplexScriptTheme) = (ThemeFontValues.MajorEastAsia, ThemeFontValues.MajorBidi);
                break;
        }

        return fonts;
    }
}
