using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Text;
using FontFamily = Resume.Formats.Themes.FontFamily;
using WordFontFamily = DocumentFormat.OpenXml.Wordprocessing.FontFamily;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The font table part: alternatives for machines that lack a family.</summary>
internal static class DocumentFonts
{
    public static Fonts Build(Theme theme)
    {
        var fonts = new Fonts();
        FontFamily[] families = [theme.Fonts.Text, theme.Fonts.Heading, theme.Fonts.Code];
        fonts.Append(families.DistinctBy(family => family.Name, StringComparer.Ordinal).Select(Entry));
        return fonts;
    }

    private static Font Entry(FontFamily family)
    {
        var names = family.Substitutes.Select(XmlText.Clean).Where(name => name.Length > 0 && !name.Contains(','));
        var alternatives = string.Join(',', names);
        var (kind, pitch, panose) = family.Generic switch
        {
            "serif" => (FontFamilyValues.Roman, FontPitchValues.Variable, "02040603050405020204"),
            "monospace" => (FontFamilyValues.Modern, FontPitchValues.Fixed, "020B0509030403020204"),
            _ => (FontFamilyValues.Swiss, FontPitchValues.Variable, "020B0503030403020204"),
        };

        return new Font
        {
            Name = XmlText.Clean(family.Name),
            AltName = alternatives.Length == 0 ? null : new() { Val = alternatives },
            // Word compares PANOSE numbers to find a similar family.
            Panose1Number = new() { Val = panose },
            FontCharSet = new() { Val = "00" },
            FontFamily = new WordFontFamily { Val = kind },
            Pitch = new() { Val = pitch },
        };
    }
}
