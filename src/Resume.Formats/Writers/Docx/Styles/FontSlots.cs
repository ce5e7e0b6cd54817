using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Text;
using FontFamily = Resume.Formats.Themes.FontFamily;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The fonts of a theme in the four slots of Word: two for Latin, one for East Asian and one for complex scripts.</summary>
internal sealed class FontSlots(WordLayout layout, Outline outline)
{
    /// <summary>The family for a role.</summary>
    public FontFamily Family(FontRole role) => layout.Theme.Fonts[role];

    /// <summary>
    /// The family of complex scripts that the document contains, or one that Word always has for Arabic and Hebrew, of the same generic
    /// kind.
    /// </summary>
    public string ComplexScript(FontFamily family) => layout.ComplexScript?.Name ?? family.Generic switch
    {
        "serif" => "Times New Roman",
        "monospace" => "Courier New",
        _ => "Arial",
    };

    /// <summary>Whether the document contains a font for its East Asian text.</summary>
    public bool HasEastAsian => layout.EastAsian is not null;

    /// <summary>The East Asian family that the document contains, or one that Word always has.</summary>
    public string EastAsian(FontFamily family) => layout.EastAsian?.Name ?? CommonEastAsian(family);

    /// <summary>A family that Word always has for the East Asian script of the document, of the same generic kind.</summary>
    public string CommonEastAsian(FontFamily family) => (WordLanguage.EastAsian(outline.Language), family.Generic) switch
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

    /// <summary>
    /// The slots for a role. Text and headings refer to the theme part, so that Design > Fonts changes them; the names are for programs
    /// that ignore themes.
    /// </summary>
    public RunFonts RunFonts(FontRole role)
    {
        var family = Family(role);
        var fonts = new RunFonts
        {
            Ascii = XmlText.Clean(family.Name),
            HighAnsi = XmlText.Clean(family.Name),
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
