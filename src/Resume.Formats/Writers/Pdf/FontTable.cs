using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The fonts of the file, numbered as they are met.</summary>
internal sealed class FontTable(PdfFile file, bool cutFonts)
{
    private readonly Dictionary<FontFace, EmbeddedFont> byFace = [];
    private readonly List<EmbeddedFont> fonts = [];

    public EmbeddedFont Of(FontFace face)
    {
        if (!byFace.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, fonts.Count, file.Reserve(), cutFonts);
            byFace.Add(face, font);
            fonts.Add(font);
        }

        return font;
    }

    /// <summary>Writes the fonts, and the resources that all pages share, pictures among them, as object <paramref name="resources"/>. Returns the faces that could not be cut.</summary>
    public List<FontFace> Write(int resources, PictureTable pictures)
    {
        var whole = new List<FontFace>();
        foreach (var font in fonts)
        {
            if (!font.Write(file))
            {
                whole.Add(font.Face);
            }
        }

        var buffer = file.Object(resources).Raw("<</Font<<"u8);
        foreach (var font in fonts)
        {
            buffer.Raw("/F"u8).Integer(font.Index).Raw((byte)' ').Reference(font.Number);
        }

        buffer.Raw(">>"u8);
        pictures.WriteNames(buffer);
        buffer.Raw(">>"u8);
        return whole;
    }
}
