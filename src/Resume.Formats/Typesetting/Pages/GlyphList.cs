using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>The glyphs of a run: a stretch of those of its paragraph, which are not copied for each line.</summary>
[CollectionBuilder(typeof(GlyphList), nameof(Create))]
public readonly struct GlyphList : IReadOnlyList<Glyph>
{
    private readonly ArraySegment<ShapedGlyph> shaped;
    private readonly int textStart;

    /// <param name="shaped">The glyphs.</param>
    /// <param name="textStart">The index of the run's first character in the text that was shaped.</param>
    internal GlyphList(ArraySegment<ShapedGlyph> shaped, int textStart) => (this.shaped, this.textStart) = (shaped, textStart);

    /// <summary>The number of glyphs.</summary>
    public int Length => shaped.Count;

    /// <summary>The sum of the glyphs' advances, points.</summary>
    public double Width => SumAdvances(Length);

    int IReadOnlyCollection<Glyph>.Count => Length;

    /// <summary>A glyph by its index, from the left.</summary>
    public Glyph this[int index]
    {
        get
        {
            ref readonly var glyph = ref shaped.Array![shaped.Offset + index];
            return new(glyph.Id, glyph.Advance, glyph.OffsetX, glyph.OffsetY, glyph.Cluster - textStart);
        }
    }

    /// <summary>A list of glyphs.</summary>
    public static implicit operator GlyphList(ImmutableArray<Glyph> glyphs) => glyphs.IsDefault ? default : Create(glyphs.AsSpan());

    /// <summary>A list of glyphs, which are copied.</summary>
    public static GlyphList Create(ReadOnlySpan<Glyph> glyphs)
    {
        var copies = new ShapedGlyph[glyphs.Length];
        for (var i = 0; i < copies.Length; i++)
        {
            var glyph = glyphs[i];
            copies[i] = new(glyph.Id, glyph.Advance, glyph.OffsetX, glyph.OffsetY, glyph.Cluster, Unsafe: false);
        }

        return new(copies, 0);
    }

    /// <summary>The sum of the first glyphs' advances, points.</summary>
    public double SumAdvances(int count)
    {
        var sum = 0.0;
        foreach (ref readonly var glyph in shaped.AsSpan(0, count))
        {
            sum += glyph.Advance;
        }

        return sum;
    }

    /// <inheritdoc />
    public IEnumerator<Glyph> GetEnumerator()
    {
        for (var i = 0; i < Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
