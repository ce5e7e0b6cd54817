using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using FontFamily = Resume.Formats.Themes.FontFamily;
using WordFontFamily = DocumentFormat.OpenXml.Wordprocessing.FontFamily;

namespace Resume.Formats.Writers.Docx;

/// <summary>The font table: what a machine without a family looks for in its place.</summary>
internal static class FontTable
{
    public static Fonts Build(Theme theme)
    {
        var fonts = new Fonts();
        fonts.Append(new[] { theme.Fonts.Text, theme.Fonts.Heading, theme.Fonts.Code }.DistinctBy(family => family.Name, StringComparer.Ordinal).Select(Entry));
        return fonts;
    }

    private static Font Entry(FontFamily family)
    {
        var alternatives = string.Join(',', family.Substitutes.Select(XmlText.Line).Where(name => name.Length > 0 && !name.Contains(',', StringComparison.Ordinal)));
        var (kind, pitch, panose) = family.Generic switch
        {
            "serif" => (FontFamilyValues.Roman, FontPitchValues.Variable, "02040603050405020204"),
            "monospace" => (FontFamilyValues.Modern, FontPitchValues.Fixed, "020B0509030403020204"),
            _ => (FontFamilyValues.Swiss, FontPitchValues.Variable, "020B0503030403020204"),
        };

        return new Font
        {
            Name = XmlText.Line(family.Name),
            AltName = alternatives.Length == 0 ? null : new() { Val = alternatives },
            // PANOSE says the kind in numbers; Word measures by it how near another family comes.
            Panose1Number = new() { Val = panose },
            FontCharSet = new() { Val = "00" },
            FontFamily = new WordFontFamily { Val = kind },
            Pitch = new() { Val = pitch },
        };
    }
}
