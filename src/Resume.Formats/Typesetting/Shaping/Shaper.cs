using System.Globalization;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Typesetting.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Turns the characters of an item into glyphs with HarfBuzz. Not thread-safe.</summary>
internal sealed class Shaper(string language, Budget budget) : IDisposable
{
    private const uint UnsafeToBreak = 1;

    // The cost of a font is that of the worst text.
    private const int CostOfStep = 2000;

    // From here on most characters are East Asian letters or pictures, which are as wide as high.
    private const char FirstSquareCharacter = '\u2E80';

    // Ligatures would leave letters joined that tracking spaces apart.
    private static readonly Feature[] NoLigatures = [new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];
    private static readonly Feature[] NoFeatures = [];

    private readonly Buffer buffer = new();
    private readonly Language hbLanguage = new(language);
    private readonly List<ShapedGlyph> step = [];

    public void Dispose() => buffer.Dispose();

    /// <summary>Adds the glyphs of a part of an item to a list, from left to right.</summary>
    /// <exception cref="FontFileException">The font makes too many glyphs of the text.</exception>
    public void Shape(string text, in TextItem item, int start, int end, List<ShapedGlyph> glyphs)
    {
        if (item.Missing)
        {
            AddBoxes(text, item, start, end, glyphs);
            return;
        }

        var first = glyphs.Count;
        for (var from = start; from < end;)
        {
            var to = ShapingSteps.FindEnd(text, from, end);
            var added = ShapeStep(text, item, from, to, glyphs.Count);
            glyphs.InsertRange(item.RightToLeft ? first : glyphs.Count, added);
            from = to;
        }
    }

    private ReadOnlySpan<ShapedGlyph> ShapeStep(string text, in TextItem item, int start, int end, int before)
    {
        var place = item.File.Place ?? item.Span.Source;
        budget.Spend(item.Face.LayoutCost * (end - start) / CostOfStep, Expense.Rules(Quote.Short(item.File.Path)), place);
        FillBuffer(text, item, start, end);
        var format = item.Span.Format;
        var tracking = IsCursive(item.Script) ? 0 : format.Tracking;
        item.Face.HarfBuzz.Shape(buffer, tracking != 0 ? NoLigatures : NoFeatures);
        GlyphLimit.Check(item.File, end, before + buffer.Length);
        budget.Spend(Math.Max(0, buffer.Length - (end - start)), Expense.Glyphs(Quote.Short(item.File.Path)), place);

        var scale = format.Size / item.Face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        step.Clear();
        for (var i = 0; i < infos.Length; i++)
        {
            var advance = positions[i].XAdvance * scale;
            if (format.LeastSpace > 0 && text[(int)infos[i].Cluster] == ' ')
            {
                advance = Math.Max(advance, format.LeastSpace);
            }

            step.Add(new(
                item.Face.Clamp(infos[i].Codepoint),
                advance > 0 ? advance + tracking : advance,
                positions[i].XOffset * scale,
                positions[i].YOffset * scale,
                (int)infos[i].Cluster,
                (infos[i].Mask & UnsafeToBreak) != 0));
        }

        return CollectionsMarshal.AsSpan(step);
    }

    private void FillBuffer(string text, in TextItem item, int start, int end)
    {
        buffer.Reset();
        buffer.ContentType = ContentType.Unicode;

        buffer.AddUtf16(text.AsSpan(), start, end - start);
        buffer.Direction = item.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = item.Script;
        buffer.Language = hbLanguage;
    }

    private static void AddBoxes(string text, in TextItem item, int start, int end, List<ShapedGlyph> glyphs)
    {
        var glyph = item.Face.GlyphFor(Itemizer.Box);
        var format = item.Span.Format;
        var width = item.Face.AdvanceOf(glyph) * format.Size;
        var first = glyphs.Count;

        for (var i = start; i < end;)
        {
            // Then lines break where they do in a program that has a font.
            var advance = text[i] >= FirstSquareCharacter ? Math.Max(width, format.Size) : width;
            glyphs.Add(new(glyph, advance + format.Tracking, 0, 0, i, Unsafe: false));
            i += Math.Min(StringInfo.GetNextTextElementLength(text, i), end - i);
        }

        if (item.RightToLeft)
        {
            glyphs.Reverse(first, glyphs.Count - first);
        }
    }

    // Tracking would tear joined letters apart.
    private static bool IsCursive(Script script) =>
        script == Script.Arabic
        || script == Script.Syriac
        || script == Script.Mongolian
        || script == Script.Nko
        || script == Script.Mandaic;
}
