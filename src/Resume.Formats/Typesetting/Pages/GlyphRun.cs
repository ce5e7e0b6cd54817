using System.Collections.Immutable;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>Shaped text in one font, size and colour on one baseline.</summary>
/// <param name="Element">The element it belongs to; a run of a link belongs to the link's element.</param>
/// <param name="Font">The face its glyphs are of.</param>
/// <param name="Size">Size of the type, points.</param>
/// <param name="Color">The colour.</param>
/// <param name="X">Where the first glyph's origin is.</param>
/// <param name="Baseline">The baseline's distance from the top of the page.</param>
/// <param name="Text">The characters it shows, in logical order. Where glyphs differ from them (capitals, ligatures, the box for a missing glyph) these are what is copied and searched.</param>
/// <param name="RightToLeft">True where <paramref name="Glyphs"/> stand in the opposite order of <paramref name="Text"/>.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
internal sealed record GlyphRun(
    StructureElement? Element, FontFace Font, double Size, Color Color, double X, double Baseline, string Text, bool RightToLeft, ImmutableArray<Glyph> Glyphs)
    : PageItem(Element)
{
    /// <summary>The sum of the glyphs' advances, points.</summary>
    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var glyph in Glyphs)
            {
                width += glyph.Advance;
            }

            return width;
        }
    }
}

/// <summary>A placed glyph.</summary>
/// <param name="Id">Its number in the font.</param>
/// <param name="Advance">How far it moves the pen, points.</param>
/// <param name="OffsetX">How far right of the pen it is drawn, points.</param>
/// <param name="OffsetY">How far above the baseline it is drawn, points.</param>
/// <param name="Cluster">The index into the run's text of the first character that it, alone or with its neighbours of the same cluster, shows.</param>
internal readonly record struct Glyph(ushort Id, double Advance, double OffsetX, double OffsetY, int Cluster);
