using HarfBuzzSharp;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>The characters that a face can show, directly or through the substitutes that HarfBuzz uses. Thread-safe.</summary>
internal sealed class FontCoverage
{
    private readonly FontFace face;

    // Latin text needs no further look-ups: the coverage of U+0000 to U+017F.
    private readonly bool[] latin = new bool[0x180];

    public FontCoverage(FontFace face)
    {
        this.face = face;
        for (var i = 0; i < latin.Length; i++)
        {
            latin[i] = Has(i);
        }
    }

    /// <summary>True if the face shows a Latin character; always false for other characters.</summary>
    public bool Covers(char character) => character < latin.Length && latin[character];

    /// <summary>True if the face shows all of a grapheme cluster.</summary>
    public bool CoversCluster(ReadOnlySpan<char> cluster)
    {
        var before = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            // A face without the mark may still have a glyph for the letter with the mark.
            if (before != 0 && UnicodeFunctions.Default.TryCompose(before, rune.Value, out var composed) && Has(composed))
            {
                before = composed;
                continue;
            }

            if (!Has(rune.Value))
            {
                return false;
            }

            before = rune.Value;
        }

        return true;
    }

    private bool Has(int codePoint) =>
        face.GlyphFor(codePoint) != 0
        || UnicodeTable.IsIgnorable(codePoint)
        || codePoint switch
        {
            // HarfBuzz substitutes a space of the same width for these, and a hyphen for U+2011.
            0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => face.GlyphFor(' ') != 0,
            0x2011 => face.GlyphFor(0x2010) != 0,
            _ => UnicodeFunctions.Default.TryDecompose(codePoint, out var first, out var second)
                && face.GlyphFor(first) != 0
                && (second == 0 || face.GlyphFor(second) != 0),
        };
}
