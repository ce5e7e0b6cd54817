using System.Runtime.InteropServices;
using Resume.Formats.Themes;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Styled text -> shaped text: characters get a font, a direction, glyphs, and places where lines may break. For one thread; dispose it.</summary>
internal sealed class TextShaper(FontTokens fonts, string language, MissingCharacters missing) : IDisposable
{
    private readonly Shaper shaper = new(language);
    private readonly Itemizer itemizer = new(new FontChains(fonts.Fallbacks), missing);
    private readonly List<ShapedGlyph> spare = [];

    public void Dispose() => shaper.Dispose();

    public ShapedText Shape(StyledText source, bool rightToLeft)
    {
        var text = source.Text;
        var chances = new BreakOpportunity[text.Length];
        LineBreaker.Find(text, chances);
        UrlBreaks.Apply(text, chances);
        foreach (var place in source.Breaks)
        {
            if (place < text.Length)
            {
                chances[place] = BreakOpportunity.Mandatory;
            }
        }

        var levels = rightToLeft || BidiLevels.NeedsOrdering(text) ? BidiLevels.ResolveWithIsolates(text, source.Isolates, rightToLeft) : [];
        var items = new List<TextItem>(source.Spans.Count);
        itemizer.Cut(source, levels, rightToLeft, items);

        var glyphs = new List<ShapedGlyph>(text.Length);
        var first = new int[items.Count + 1];
        for (var i = 0; i < items.Count; i++)
        {
            shaper.Shape(text, items[i], items[i].Start, items[i].End, glyphs);
            first[i + 1] = glyphs.Count;
        }

        return new(source, rightToLeft, chances, items, glyphs, first);
    }

    /// <summary>The glyphs of a part of an item: those there are, or new ones where they would not be the same on a line of their own.</summary>
    public ReadOnlySpan<ShapedGlyph> Part(ShapedText text, int item, int start, int end)
    {
        var whole = text.Items[item];
        var glyphs = text.Glyphs(item);
        if (start == whole.Start && end == whole.End)
        {
            return glyphs;
        }

        var (from, to) = (Cut(glyphs, whole, start), Cut(glyphs, whole, end));
        if (from >= 0 && to >= 0)
        {
            return whole.RightToLeft ? glyphs[to..from] : glyphs[from..to];
        }

        spare.Clear();
        shaper.Shape(text.Text, whole, start, end, spare);
        return CollectionsMarshal.AsSpan(spare);
    }

    // The glyph before which an item's glyphs may be parted for the text to be parted before a character; -1 where both sides would look different by themselves.
    private static int Cut(ReadOnlySpan<ShapedGlyph> glyphs, in TextItem whole, int place)
    {
        if (place == whole.Start || place == whole.End)
        {
            return (place == whole.Start) == whole.RightToLeft ? glyphs.Length : 0;
        }

        var (low, high) = (0, glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = (glyphs[middle].Cluster < place) != whole.RightToLeft ? (middle + 1, high) : (low, middle);
        }

        var first = whole.RightToLeft ? low - 1 : low;
        return first >= 0 && first < glyphs.Length && glyphs[first].Cluster == place && !glyphs[first].Unsafe ? low : -1;
    }
}
