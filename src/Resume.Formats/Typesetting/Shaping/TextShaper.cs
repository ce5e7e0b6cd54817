using System.Buffers;
using Resume.Formats.Limits;
using Resume.Formats.Text;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>
/// Turns styled text into shaped text: finds line break opportunities (UAX #14), embedding levels (UAX #9), fonts, scripts and glyphs.
/// Not thread-safe.
/// </summary>
internal sealed class TextShaper(
    FontTokens fonts,
    string language,
    MissingCharacters missing,
    Budget? budget = null,
    ShapedParts? known = null,
    CancellationToken cancellationToken = default) : IDisposable
{
    private readonly Shaper shaper = new(language, budget ?? new Budget(), known);
    private readonly Itemizer itemizer = new(new FontFallbackCache(fonts.Fallbacks), missing, budget ?? new Budget());

    /// <summary>True for text without glyphs and widths: only its fonts are found.</summary>
    public bool FindsFontsOnly { get; init; }

    public void Dispose() => shaper.Dispose();

    public ShapedText Shape(StyledText source)
    {
        var rightToLeft = source.RightToLeft;
        var text = source.Text;
        var opportunities = FindBreaks(text);
        foreach (var place in source.Breaks)
        {
            if (place < text.Length)
            {
                opportunities[place] = BreakOpportunity.Mandatory;
            }
        }

        var levels = rightToLeft || BidiLevels.NeedsOrdering(text)
            ? BidiLevels.ResolveWithIsolates(text, source.Isolates, rightToLeft)
            : [];
        var items = new List<TextItem>(source.Spans.Count);
        itemizer.Itemize(source, levels, rightToLeft, items);

        var glyphs = FindsFontsOnly ? new() : new ArrayBufferWriter<ShapedGlyph>(text.Length + 1);
        var first = new int[items.Count + 1];
        for (var i = 0; i < items.Count && !FindsFontsOnly; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            shaper.Shape(text, items[i], items[i].Start, items[i].End, glyphs);
            first[i + 1] = glyphs.WrittenCount;
        }

        return new(source, rightToLeft, opportunities, items, glyphs.WrittenMemory, first);
    }

    /// <summary>The glyphs of a part of an item, reshaped where breaking the item changes them.</summary>
    public ReadOnlyMemory<ShapedGlyph> ShapePart(ShapedText text, int item, int start, int end)
    {
        var whole = text.Items[item];
        var glyphs = text.Glyphs(item);
        if (FindsFontsOnly || (start == whole.Start && end == whole.End))
        {
            return glyphs;
        }

        var (from, to) = (FindBreak(glyphs.Span, whole, start), FindBreak(glyphs.Span, whole, end));
        if (from >= 0 && to >= 0)
        {
            return whole.RightToLeft ? glyphs[to..from] : glyphs[from..to];
        }

        var reshaped = new ArrayBufferWriter<ShapedGlyph>(end - start + 1);
        shaper.Shape(text.Text, whole, start, end, reshaped);
        return reshaped.WrittenMemory;
    }

    private BreakOpportunity[] FindBreaks(string text)
    {
        var opportunities = new BreakOpportunity[text.Length];
        if (!FindsFontsOnly)
        {
            LineBreaker.Find(text, opportunities);
            WordBreaks.Apply(text, opportunities);
            AddressBreaks.Apply(text, opportunities);
            SoftHyphens.Apply(text, opportunities);
        }

        return opportunities;
    }

    // The index in the glyphs at which they can be divided to break the text before a character; -1 where that would change the glyphs.
    private static int FindBreak(ReadOnlySpan<ShapedGlyph> glyphs, in TextItem whole, int character)
    {
        if (character == whole.Start || character == whole.End)
        {
            return (character == whole.Start) == whole.RightToLeft ? glyphs.Length : 0;
        }

        var (low, high) = (0, glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = (glyphs[middle].Cluster < character) != whole.RightToLeft ? (middle + 1, high) : (low, middle);
        }

        var first = whole.RightToLeft ? low - 1 : low;
        return first >= 0 && first < glyphs.Length && glyphs[first].Cluster == character && !glyphs[first].Unsafe ? low : -1;
    }
}
