using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Unicode;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Styled text -> shaped text: characters get a font, a direction, glyphs, and places where lines may break. For one thread; dispose it.</summary>
internal sealed class TextShaper(FontTokens fonts, string language, DiagnosticBag diagnostics) : IDisposable
{
    private readonly Shaper shaper = new(language);
    private readonly Itemizer itemizer = new(new FontChains(fonts.Fallbacks), new MissingCharacters(diagnostics));
    private readonly List<ShapedGlyph> spare = [];

    public void Dispose() => shaper.Dispose();

    public ShapedText Shape(StyledText source, bool rightToLeft)
    {
        var text = source.Text;
        var chances = new BreakChance[text.Length];
        LineBreaker.Find(text, chances);
        UrlBreaks.Apply(text, chances);
        foreach (var place in source.Breaks)
        {
            if (place < text.Length)
            {
                chances[place] = BreakChance.Must;
            }
        }

        var levels = rightToLeft || BidiLevels.NeedsOrdering(text) ? BidiLevels.Of(text, rightToLeft) : [];
        var items = new List<TextItem>(source.Spans.Count);
        itemizer.Cut(source, levels, items);

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

        var (from, to) = (0, glyphs.Length);
        if (whole.RightToLeft)
        {
            from = FirstBefore(glyphs, end);
            to = FirstBefore(glyphs, start);
        }
        else
        {
            from = FirstFrom(glyphs, start);
            to = FirstFrom(glyphs, end);
        }

        if (IsSafe(glyphs, whole, start, from, to) && IsSafe(glyphs, whole, end, from, to))
        {
            return glyphs[from..to];
        }

        spare.Clear();
        shaper.Shape(text.Text, whole, start, end, spare);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(spare);
    }

    // A cut is safe where a cluster begins there that HarfBuzz would have shaped alike by itself.
    private static bool IsSafe(ReadOnlySpan<ShapedGlyph> glyphs, in TextItem whole, int cut, int from, int to)
    {
        if (cut == whole.Start || cut == whole.End)
        {
            return true;
        }

        var ltr = !whole.RightToLeft;
        var at = cut == Nearest(glyphs, from, ltr) ? from : to;
        var glyph = ltr ? at : at - 1;
        return glyph >= 0 && glyph < glyphs.Length && glyphs[glyph].Cluster == cut && !glyphs[glyph].Unsafe;

        static int Nearest(ReadOnlySpan<ShapedGlyph> glyphs, int at, bool ltr)
        {
            var i = ltr ? at : at - 1;
            return i >= 0 && i < glyphs.Length ? glyphs[i].Cluster : -1;
        }
    }
}
