using System.Buffers;
using System.Globalization;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Turns the characters of an item into glyphs with HarfBuzz. Not thread-safe.</summary>
internal sealed class Shaper(string language) : IDisposable
{
    private const uint UnsafeToBreak = 1;

    // A longer item is shaped in parts that end after a space: HarfBuzz takes 60 bytes for each character of a part.
    private const int LongestPart = 10_000;

    // From here on most characters are East Asian letters or pictures, which are as wide as high.
    private const char FirstSquareCharacter = '\u2E80';

    // Ligatures would leave letters joined that tracking spaces apart.
    private static readonly Feature[] NoLigatures = [new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];
    private static readonly Feature[] NoFeatures = [];

    private readonly Buffer buffer = new();
    private readonly Language hbLanguage = new(language);

    public void Dispose() => buffer.Dispose();

    /// <summary>Adds the glyphs of a part of an item to a list, from left to right.</summary>
    public void Shape(string text, in TextItem item, int start, int end, ArrayBufferWriter<ShapedGlyph> glyphs)
    {
        if (item.Missing)
        {
            AddBoxes(text, item, start, end, glyphs);
            return;
        }

        while (end - start > LongestPart)
        {
            var place = item.RightToLeft
                ? text.IndexOf(' ', end - LongestPart, LongestPart) + 1
                : text.LastIndexOf(' ', start + LongestPart - 1, LongestPart) + 1;
            if (place <= start || place >= end)
            {
                break;
            }

            ShapeAtOnce(text, item, item.RightToLeft ? place : start, item.RightToLeft ? end : place, glyphs);
            (start, end) = item.RightToLeft ? (start, place) : (place, end);
        }

        ShapeAtOnce(text, item, start, end, glyphs);
    }

    private void ShapeAtOnce(string text, in TextItem item, int start, int end, ArrayBufferWriter<ShapedGlyph> glyphs)
    {
        FillBuffer(text, item, start, end);
        var format = item.Span.Format;
        var tracking = IsCursive(item.Script) ? 0 : format.Tracking;
        item.Face.Font.Shape(buffer, tracking != 0 ? NoLigatures : NoFeatures);

        var scale = format.Size / item.Face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var shaped = glyphs.GetSpan(infos.Length);
        for (var i = 0; i < infos.Length; i++)
        {
            var advance = positions[i].XAdvance * scale;
            if (format.LeastSpace > 0 && text[(int)infos[i].Cluster] == ' ')
            {
                advance = Math.Max(advance, format.LeastSpace);
            }

            shaped[i] = new(
                (ushort)infos[i].Codepoint,
                advance > 0 ? advance + tracking : advance,
                positions[i].XOffset * scale,
                positions[i].YOffset * scale,
                (int)infos[i].Cluster,
                (infos[i].Mask & UnsafeToBreak) != 0);
        }

        glyphs.Advance(infos.Length);
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

    private static void AddBoxes(string text, in TextItem item, int start, int end, ArrayBufferWriter<ShapedGlyph> glyphs)
    {
        var glyph = item.Face.GlyphFor(Itemizer.Box);
        var format = item.Span.Format;
        var width = item.Face.Font.GetHorizontalGlyphAdvance(glyph) * format.Size / item.Face.UnitsPerEm;
        var boxes = glyphs.GetSpan(end - start);
        var count = 0;

        for (var i = start; i < end;)
        {
            // Then lines break where they do in a program that has a font.
            var advance = text[i] >= FirstSquareCharacter ? Math.Max(width, format.Size) : width;
            boxes[count++] = new(glyph, advance + format.Tracking, 0, 0, i, Unsafe: false);
            i += Math.Min(StringInfo.GetNextTextElementLength(text, i), end - i);
        }

        if (item.RightToLeft)
        {
            boxes[..count].Reverse();
        }

        glyphs.Advance(count);
    }

    // Tracking would tear joined letters apart.
    private static bool IsCursive(Script script) =>
        script == Script.Arabic
        || script == Script.Syriac
        || script == Script.Mongolian
        || script == Script.Nko
        || script == Script.Mandaic;
}
