using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The glyphs of a part of an item, from left to right, as HarfBuzz made them.</summary>
/// <param name="shift">Where the part is in its text now, less where it was when it was shaped, in characters.</param>
/// <param name="infos">The glyph and the first character of each.</param>
/// <param name="positions">The place of each, in units of the font.</param>
internal readonly ref struct ShapedPart(int shift, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
{
    public ReadOnlySpan<GlyphInfo> Infos { get; } = infos;

    public ReadOnlySpan<GlyphPosition> Positions { get; } = positions;

    /// <summary>The index in the text of the first character that a glyph represents.</summary>
    public int Character(int glyph) => (int)Infos[glyph].Cluster + shift;
}
