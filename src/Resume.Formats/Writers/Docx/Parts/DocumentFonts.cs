using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using FontFamily = Resume.Formats.Themes.FontFamily;
using WordFontFamily = DocumentFormat.OpenXml.Wordprocessing.FontFamily;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The font table part: the fonts that the document contains, and alternatives for machines that lack a family.</summary>
internal static class DocumentFonts
{
    /// <summary>Writes the part, and returns the fonts by the names of their parts, which are empty.</summary>
    public static Dictionary<string, StoredPart> Write(FontTablePart part, WordLayout layout, FontSlots slots)
    {
        var files = new Dictionary<string, StoredPart>(StringComparer.Ordinal);
        var tokens = layout.Theme.Fonts;
        var families = new[] { tokens.Text, tokens.Heading, tokens.Code, layout.ComplexScript, layout.EastAsian }.OfType<FontFamily>();
        part.Fonts = new Fonts();
        foreach (var family in families.DistinctBy(family => family.Name, StringComparer.Ordinal))
        {
            var entry = Entry(family == layout.EastAsian ? family with { Substitutes = [slots.CommonEastAsian(family)] } : family);
            entry.Append(layout.Faces.Where(face => face.Family == family.Name).Select(face => Embed(face, part, files)));
            part.Fonts.Append(entry);
        }

        return files;
    }

    private static FontRelationshipType Embed(EmbeddedFace face, FontTablePart part, Dictionary<string, StoredPart> files)
    {
        var id = $"rIdFont{Units.Text(part.FontParts.Count() + 1)}";
        files.Add(part.AddFontPart(FontPartType.FontOdttf, id).Uri.OriginalString.TrimStart('/'), face.Part);

        FontRelationshipType element = (face.Bold, face.Italic) switch
        {
            (true, true) => new EmbedBoldItalicFont(),
            (true, false) => new EmbedBoldFont(),
            (false, true) => new EmbedItalicFont(),
            _ => new EmbedRegularFont(),
        };
        (element.Id, element.FontKey, element.Subsetted) = (id, face.Key.ToString("B").ToUpperInvariant(), true);
        return element;
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
