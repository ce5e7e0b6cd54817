using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers.Pdf.Images;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>The fonts of the file, numbered in order of first use.</summary>
internal sealed class FontResources(PdfFile file, bool subsetFonts)
{
    private readonly Dictionary<FontFace, EmbeddedFont> byFace = [];
    private readonly List<EmbeddedFont> fonts = [];

    /// <summary>Returns the embedded font of a face.</summary>
    public EmbeddedFont GetOrAdd(FontFace face)
    {
        if (!byFace.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, fonts.Count, file.Reserve(), subsetFonts);
            byFace.Add(face, font);
            fonts.Add(font);
        }

        return font;
    }

    /// <summary>Writes the fonts, and the resource dictionary of all pages as object <paramref name="resources"/>.</summary>
    /// <returns>The faces that could not be subset.</returns>
    public List<FontFace> Write(int resources, ImageResources images)
    {
        var whole = new List<FontFace>();
        foreach (var font in fonts)
        {
            if (!font.Write(file))
            {
                whole.Add(font.Face);
            }
        }

        var buffer = file.BeginObject(resources).Raw("<</Font<<"u8);
        foreach (var font in fonts)
        {
            buffer.Raw("/F"u8).Integer(font.Index).Raw((byte)' ').Reference(font.Number);
        }

        buffer.Raw(">>"u8);
        images.WriteEntry(buffer);
        buffer.Raw(">>"u8);
        return whole;
    }
}
