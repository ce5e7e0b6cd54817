using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>Shaped text in one font, size and colour on one baseline.</summary>
/// <param name="Element">The element that contains it (for the text of a link, the link), or null for an artifact.</param>
/// <param name="Font">The face of its glyphs.</param>
/// <param name="Size">Font size, points.</param>
/// <param name="Color">Its colour.</param>
/// <param name="X">The x of the first glyph's origin, points from the left edge of the page.</param>
/// <param name="Baseline">The y of the baseline, points from the top of the page, downwards.</param>
/// <param name="Text">
/// Its characters in logical order. This is what readers copy and search where the glyphs differ: ligatures, boxes for missing glyphs.
/// </param>
/// <param name="RightToLeft">True where <paramref name="Glyphs"/> are in the opposite order of <paramref name="Text"/>.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
public sealed record GlyphRun(
    StructureElement? Element,
    FontFace Font,
    double Size,
    Color Color,
    double X,
    double Baseline,
    string Text,
    bool RightToLeft,
    GlyphList Glyphs)
    : PageItem(Element)
{
    /// <summary>
    /// What readers copy and search instead of <see cref="Text"/>: a whole word for its part before a hyphen, and nothing for the rest of it
    /// on the next line; null for no replacement.
    /// </summary>
    public string? ActualText { get; init; }

    /// <summary>The place of its text in the source; default for text that no one wrote.</summary>
    internal SourceSpan Source { get; init; }

    /// <summary>The sum of the glyphs' advances, points.</summary>
    public double Width => Glyphs.Width;
}

/// <summary>A glyph of a <see cref="GlyphRun"/>. Lengths are points.</summary>
/// <param name="Id">Its glyph index in the font.</param>
/// <param name="Advance">Distance from its origin to the next glyph's.</param>
/// <param name="OffsetX">Distance it is drawn to the right of its origin.</param>
/// <param name="OffsetY">Distance it is drawn above the baseline.</param>
/// <param name="Cluster">
/// The index in the run's text of the first character it represents. Glyphs that represent the same characters have the same cluster.
/// </param>
public readonly record struct Glyph(ushort Id, double Advance, double OffsetX, double OffsetY, int Cluster);
