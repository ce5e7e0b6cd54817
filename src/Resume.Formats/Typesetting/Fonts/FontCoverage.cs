using System.Collections.Concurrent;
using HarfBuzzSharp;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Which characters a face can show, by itself or with what HarfBuzz puts in their place.</summary>
internal sealed class FontCoverage
{
    private static readonly ConcurrentDictionary<FontFace, FontCoverage> Known = new();

    private readonly FontFace face;

    // Asked for each character of nearly all text.
    private readonly bool[] early = new bool[0x180];

    private FontCoverage(FontFace face)
    {
        this.face = face;
        for (var i = 0; i < early.Length; i++)
        {
            early[i] = Has(i);
        }
    }

    public static FontCoverage Of(FontFace face) => Known.GetOrAdd(face, key => new FontCoverage(key));

    public bool Covers(char character) => character < early.Length && early[character];

    /// <summary>True where the face shows all of a grapheme cluster.</summary>
    public bool CoversCluster(ReadOnlySpan<char> cluster)
    {
        var before = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            // A letter and a mark may be one glyph though the face lacks the mark.
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
            // HarfBuzz sets these as a space of their width, and as a hyphen.
            0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => face.GlyphFor(' ') != 0,
            0x2011 => face.GlyphFor(0x2010) != 0,
            _ => UnicodeFunctions.Default.TryDecompose(codePoint, out var first, out var second) && face.GlyphFor(first) != 0 && (second == 0 || face.GlyphFor(second) != 0),
        };
}
