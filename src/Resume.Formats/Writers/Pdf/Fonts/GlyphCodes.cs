using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>The codes of a font: one for each pair of a glyph and a text that it represents.</summary>
/// <remarks>
/// The same glyph may represent `fi` in one place and `ﬁ` in another, and both are extracted as they were written.
/// The code of a letter is its code point if that is free: readers that ignore ToUnicode can extract most of the text, and widths and
/// ToUnicode need few ranges. Characters from U+2000 on get other codes, because the map from codes to glyphs starts at 0.
/// </remarks>
internal sealed class GlyphCodes(FontFace face)
{
    // General punctuation, symbols and ideographs follow the letters of alphabets.
    private const char AfterLetters = '\u2000';

    // The codes from the space to the tilde.
    private const int OnlyForLetters = '~' - ' ' + 1;

    // The first code of each glyph, and those of its other texts: most glyphs have one text, but a box may have thousands.
    private readonly GlyphCode?[] byGlyph = new GlyphCode?[face.GlyphCount];
    private readonly Dictionary<int, Dictionary<string, GlyphCode>> byText = [];
    private readonly List<GlyphCode> codes = [];
    private readonly System.Collections.BitArray taken = new(ushort.MaxValue + 1);
    private int unused = face.GlyphCount;
    private int free = 1;

    // Each glyph that is not in use yet needs a code.
    private bool AreExhausted => codes.Count + unused >= ushort.MaxValue - OnlyForLetters;

    /// <summary>Returns the codes in use, in ascending order.</summary>
    public List<GlyphCode> Sort()
    {
        codes.Sort((a, b) => a.Code - b.Code);
        return codes;
    }

    /// <summary>
    /// Returns the code of a glyph that represents a text. In a CFF font, a glyph has one code, whose text may differ, and in other fonts too
    /// when there are no more codes.
    /// </summary>
    public GlyphCode GetOrAdd(ushort glyph, ReadOnlySpan<char> text)
    {
        // ISO 14289-1, 7.21.8, forbids showing glyph 0, .notdef; and an invalid index cannot be shown.
        glyph = glyph == 0 || glyph >= byGlyph.Length ? face.MissingGlyph : glyph;

        if (byGlyph[glyph] is not { } first)
        {
            unused--;
            return byGlyph[glyph] = Add(glyph, text);
        }

        return face.Outlines == OutlineFormat.Cff || text.SequenceEqual(first.Text) ? first : GetOrAddText(first, text);
    }

    private GlyphCode GetOrAddText(GlyphCode first, ReadOnlySpan<char> text)
    {
        if (!byText.TryGetValue(first.Glyph, out var others))
        {
            byText.Add(first.Glyph, others = new(StringComparer.Ordinal));
        }

        var texts = others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!texts.TryGetValue(text, out var known))
        {
            if (AreExhausted)
            {
                return first;
            }

            known = Add(first.Glyph, text);
            others.Add(known.Text, known);
        }

        return known;
    }

    private GlyphCode Add(ushort glyph, ReadOnlySpan<char> text)
    {
        var code = face.Outlines == OutlineFormat.Cff ? face.CharacterIdOf(glyph) : Allocate(text);
        var width = (int)Math.Round(1000 * face.AdvanceOf(glyph), MidpointRounding.AwayFromZero);
        var added = new GlyphCode(code, glyph, text.ToString(), width);
        codes.Add(added);
        return added;
    }

    private ushort Allocate(ReadOnlySpan<char> text)
    {
        // In every font, glyph 0 represents missing characters.
        var isFreeLetter = text.Length == 1 && text[0] is > '\0' and < AfterLetters && !taken[text[0]];
        var code = isFreeLetter ? text[0] : NextFree();
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
