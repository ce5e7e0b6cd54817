using Resume.Formats.Typesetting.Fonts;
using SkiaSharp;

namespace Resume.Formats.Png;

/// <summary>
/// The outlines of glyphs in units of their fonts, y downwards. Outlines are filled by Skia's own code, while glyphs would be drawn by
/// that of the operating system, with its hinting and its gamma.
/// </summary>
internal sealed class GlyphOutlines : IDisposable
{
    private readonly Dictionary<FontFace, SKFont> fonts = [];
    private readonly Dictionary<(FontFace Face, ushort Glyph), SKPath?> outlines = [];

    /// <summary>The outline of a glyph, or null if it has none, such as a space.</summary>
    public SKPath? Find(FontFace face, ushort glyph)
    {
        if (!outlines.TryGetValue((face, glyph), out var outline))
        {
            outlines[(face, glyph)] = outline = Open(face).GetGlyphPath(glyph);
        }

        return outline;
    }

    public void Dispose()
    {
        foreach (var outline in outlines.Values)
        {
            outline?.Dispose();
        }

        foreach (var font in fonts.Values)
        {
            font.Typeface.Dispose();
            font.Dispose();
        }
    }

    private SKFont Open(FontFace face)
    {
        if (!fonts.TryGetValue(face, out var font))
        {
            using var data = SKData.CreateCopy(face.Data.Span);
            fonts[face] = font = new SKFont(SKTypeface.FromData(data), face.UnitsPerEm)
            {
                Hinting = SKFontHinting.None,
                LinearMetrics = true,
                Subpixel = true,
            };
        }

        return font;
    }
}
