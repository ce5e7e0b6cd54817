using System.Runtime.CompilerServices;
using HarfBuzzSharp;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>
/// Remembers how the text of an outline was shaped in fonts whose rules cost much. `theme.fit` typesets it several times in other sizes,
/// with the same glyphs: without this, a font such as Noto Nastaliq Urdu could spend the budget of a source. Not thread-safe.
/// </summary>
internal sealed class ShapedParts
{
    // HarfBuzz looks at so many characters before and after a part.
    private const int Context = 5;

    private static readonly ConditionalWeakTable<Outline, ShapedParts> ByOutline = [];

    private readonly Dictionary<PartKey, Part> parts = [];

    private sealed record Part(int Start, GlyphInfo[] Infos, GlyphPosition[] Positions);

    /// <summary>What was remembered of an outline, for as long as the outline is used.</summary>
    public static ShapedParts For(Outline outline) => ByOutline.GetOrCreateValue(outline);

    /// <summary>All that the glyphs of a part depend on.</summary>
    /// <param name="text">The text of the paragraph.</param>
    /// <param name="item">The item.</param>
    /// <param name="start">The index of the first character of the part.</param>
    /// <param name="end">The index after the last one.</param>
    /// <param name="features">What its format asks for.</param>
    public static PartKey Key(string text, in TextItem item, int start, int end, FormatFeatures features)
    {
        var from = Math.Max(0, start - Context);
        var shaped = text[from..Math.Min(text.Length, end + Context)];
        return new(item.Face, item.Script, item.RightToLeft, features, shaped, start - from, end - start);
    }

    /// <summary>The glyphs of a part that was shaped before.</summary>
    public bool TryFind(PartKey key, int start, out ShapedPart part)
    {
        var isKnown = parts.TryGetValue(key, out var known);
        part = isKnown ? new(start - known!.Start, known.Infos, known.Positions) : default;
        return isKnown;
    }

    /// <summary>Remembers the glyphs of a part.</summary>
    public ShapedPart Add(PartKey key, int start, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        parts[key] = new(start, infos.ToArray(), positions.ToArray());
        return new(0, infos, positions);
    }
}

/// <summary>All that the glyphs of a part of a text depend on, besides the language.</summary>
internal readonly record struct PartKey(
    FontFace Face, Script Script, bool RightToLeft, FormatFeatures Features, string Text, int Start, int Length);
