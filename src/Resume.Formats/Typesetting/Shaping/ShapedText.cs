using System.Runtime.InteropServices;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>A glyph as HarfBuzz gave it, in points. A text cut before an <paramref name="Unsafe"/> one must be shaped anew.</summary>
internal readonly record struct ShapedGlyph(ushort Id, double Advance, double OffsetX, double OffsetY, int Cluster, bool Unsafe);

/// <summary>A paragraph's text, shaped as one endless line: what to break into lines.</summary>
internal sealed class ShapedText
{
    private readonly List<TextItem> items;
    private readonly List<ShapedGlyph> glyphs;
    private readonly int[] firstGlyphs;

    // The pen's place before each character, in logical order.
    private readonly double[] pen;

    public ShapedText(StyledText source, bool rightToLeft, BreakOpportunity[] chances, List<TextItem> items, List<ShapedGlyph> glyphs, int[] firstGlyphs)
    {
        Text = source.Text;
        RightToLeft = rightToLeft;
        Chances = chances;
        this.items = items;
        this.glyphs = glyphs;
        this.firstGlyphs = firstGlyphs;

        pen = new double[Text.Length + 1];
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            pen[glyph.Cluster + 1] += glyph.Advance;
        }

        for (var i = 1; i < pen.Length; i++)
        {
            pen[i] += pen[i - 1];
        }
    }

    public string Text { get; }

    /// <summary>True where the paragraph as a whole runs from right to left.</summary>
    public bool RightToLeft { get; }

    /// <summary>For each character, whether a line may end before it.</summary>
    public BreakOpportunity[] Chances { get; }

    public IReadOnlyList<TextItem> Items => items;

    public double Width(int start, int end) => pen[end] - pen[start];

    public ReadOnlySpan<ShapedGlyph> Glyphs(int item) => CollectionsMarshal.AsSpan(glyphs)[firstGlyphs[item]..firstGlyphs[item + 1]];

    /// <summary>The number of the item that holds a character.</summary>
    public int ItemAt(int place)
    {
        var (low, high) = (0, items.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = items[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where a line that holds all up to a place stops to be seen: before the spaces at its end.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
