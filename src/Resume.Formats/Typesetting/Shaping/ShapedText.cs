using System.Runtime.InteropServices;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>A glyph from HarfBuzz, with lengths in points.</summary>
/// <param name="Id">Its glyph index in the font.</param>
/// <param name="Advance">Distance from its origin to the next glyph's.</param>
/// <param name="OffsetX">Distance it is drawn to the right of its origin.</param>
/// <param name="OffsetY">Distance it is drawn above the baseline.</param>
/// <param name="Cluster">The index in the text of the first character it represents.</param>
/// <param name="Unsafe">True where both sides must be reshaped when the text is broken before it (HB_GLYPH_FLAG_UNSAFE_TO_BREAK).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShapedGlyph(ushort Id, double Advance, double OffsetX, double OffsetY, int Cluster, bool Unsafe);

/// <summary>The text of a paragraph, shaped as if it were one line.</summary>
internal sealed class ShapedText
{
    private readonly List<TextItem> items;
    private readonly ReadOnlyMemory<ShapedGlyph> glyphs;
    private readonly int[] firstGlyphs;

    // The sum of the advances before each character, in logical order, points.
    private readonly double[] positions;

    public ShapedText(
        StyledText source,
        bool rightToLeft,
        BreakOpportunity[] opportunities,
        List<TextItem> items,
        ReadOnlyMemory<ShapedGlyph> glyphs,
        int[] firstGlyphs)
    {
        Text = source.Text;
        RightToLeft = rightToLeft;
        BreakOpportunities = opportunities;
        this.items = items;
        this.glyphs = glyphs;
        this.firstGlyphs = firstGlyphs;

        positions = new double[Text.Length + 1];
        foreach (ref readonly var glyph in glyphs.Span)
        {
            positions[glyph.Cluster + 1] += glyph.Advance;
        }

        for (var i = 1; i < positions.Length; i++)
        {
            positions[i] += positions[i - 1];
        }
    }

    public string Text { get; }

    /// <summary>True if the paragraph is right-to-left.</summary>
    public bool RightToLeft { get; }

    /// <summary>For each character, whether a line may or must end before it.</summary>
    public BreakOpportunity[] BreakOpportunities { get; }

    public IReadOnlyList<TextItem> Items => items;

    /// <summary>The width of the characters from <paramref name="start"/> up to <paramref name="end"/>, points.</summary>
    public double Width(int start, int end) => positions[end] - positions[start];

    /// <summary>The width of the hyphen of a line that ends before a character, points; 0 where it does not end at a soft hyphen.</summary>
    public double HyphenWidth(int end) =>
        end > 0 && end < Text.Length
        && Text[end - 1] == InvisibleCharacters.SoftHyphen
        && BreakOpportunities[end] == BreakOpportunity.Allowed
        && items[ItemAt(end - 1)] is { Face.Hyphen: > 0 } item
            ? (item.Face.AdvanceOf(item.Face.Hyphen) * item.Span.Format.Size) + item.Span.Format.Tracking
            : 0;

    /// <summary>The glyphs of an item, from left to right.</summary>
    public ReadOnlyMemory<ShapedGlyph> Glyphs(int item) => glyphs[firstGlyphs[item]..firstGlyphs[item + 1]];

    /// <summary>The index of the item that contains a character.</summary>
    public int ItemAt(int index)
    {
        var (low, high) = (0, items.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = items[middle].End <= index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The end of a line without the spaces at its end.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
