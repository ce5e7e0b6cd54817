using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The codes of a font: one for each pair of a glyph and a text it stands for.</summary>
/// <remarks>
/// So one glyph may be `fi` here and `ﬁ` there, or the capital of a small letter, and each is copied as what was written.
/// A letter's code is its own number wherever that is free: a reader that ignores ToUnicode still reads most of the text,
/// and widths and ToUnicode fall into few ranges. Dashes and quotes, whose numbers are high, would make the map from codes to glyphs long.
/// </remarks>
internal sealed class GlyphCodes(FontFace face)
{
    // General punctuation and all symbols and ideographs come after the letters of alphabets.
    private const char AfterLetters = '\u2000';

    private readonly GlyphCode?[] byGlyph = new GlyphCode?[face.Face.GlyphCount];
    private readonly List<GlyphCode> codes = [];
    private readonly System.Collections.BitArray taken = new(ushort.MaxValue + 1);
    private int free = 1;

    /// <summary>The codes in use, in ascending order.</summary>
    public List<GlyphCode> InOrder()
    {
        codes.Sort((a, b) => a.Code - b.Code);
        return codes;
    }

    /// <summary>The code for a glyph that shows a text. Where it stands for another text, that is because a CFF font has one code a glyph.</summary>
    public GlyphCode For(ushort glyph, ReadOnlySpan<char> text)
    {
        // ISO 14289-1, 7.21.8: nothing may show glyph 0, .notdef. And what a font does not have cannot be shown.
        glyph = glyph == 0 || glyph >= byGlyph.Length ? face.MissingGlyph : glyph;

        for (var known = byGlyph[glyph]; known is not null; known = known.Next)
        {
            if (face.Outlines == OutlineFormat.Cff || text.SequenceEqual(known.Text))
            {
                return known;
            }
        }

        var code = face.Outlines == OutlineFormat.Cff ? face.CharacterIdOf(glyph) : Allocate(text);
        var width = (int)Math.Round(1000 * face.AdvanceOf(glyph), MidpointRounding.AwayFromZero);
        var added = new GlyphCode(code, glyph, text.ToString(), width, byGlyph[glyph]);
        byGlyph[glyph] = added;
        codes.Add(added);
        return added;
    }

    private ushort Allocate(ReadOnlySpan<char> text)
    {
        // Code 0 is the glyph for what is missing in every font.
        var code = text.Length == 1 && text[0] is > '\0' and < AfterLetters && !taken[text[0]] ? text[0] : NextFree();
        taken[code] = true;
        return (ushort)code;
    }

    private int NextFree()
    {
        while (free < ushort.MaxValue && (taken[free] || free is >= ' ' and <= '~'))
        {
            free++;
        }

        return free;
    }
}
