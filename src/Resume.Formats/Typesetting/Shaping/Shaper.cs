using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Resume.Formats.Text;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Characters -> glyphs, through HarfBuzz. For one thread; dispose it.</summary>
internal sealed class Shaper(string language) : IDisposable
{
    private const uint UnsafeToBreak = 1;

    // Letters that are set apart must not be joined to one glyph.
    private static readonly Feature[] Tracked = [new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];
    private static readonly Feature[] Plain = [];

    private readonly Buffer buffer = new();
    private readonly Language hbLanguage = new(language);
    private readonly bool turkic = UpperCase.HasDottedI(language);

    public void Dispose() => buffer.Dispose();

    /// <summary>Adds the glyphs of a part of an item, from left to right.</summary>
    public void Shape(string text, in TextItem item, int start, int end, List<ShapedGlyph> glyphs)
    {
        if (item.Missing)
        {
            AddBoxes(text, item, start, end, glyphs);
            return;
        }

        Fill(text, item, start, end);
        var format = item.Span.Format;
        var tracking = IsCursive(item.Script) ? 0 : format.Tracking;
        item.Face.Font.Shape(buffer, tracking != 0 ? Tracked : Plain);

        var scale = format.Size / item.Face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length; i++)
        {
            var advance = positions[i].XAdvance * scale;
            glyphs.Add(new(
                (ushort)infos[i].Codepoint,
                advance > 0 ? advance + tracking : advance,
                positions[i].XOffset * scale,
                positions[i].YOffset * scale,
                (int)infos[i].Cluster,
                (infos[i].Mask & UnsafeToBreak) != 0));
        }
    }

    private void Fill(string text, in TextItem item, int start, int end)
    {
        buffer.Reset();
        buffer.ContentType = ContentType.Unicode;

        if (item.Span.Format.Uppercase)
        {
            for (var i = start; i < end;)
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
                foreach (var capital in UpperCase.Map(rune, turkic).EnumerateRunes())
                {
                    // The capital keeps the place of the author's letter.
                    buffer.Add(capital.Value, i);
                }

                i += length;
            }
        }
        else
        {
            buffer.AddUtf16(text.AsSpan(), start, end - start);
        }

        buffer.Direction = item.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = item.Script;
        buffer.Language = hbLanguage;
    }

    private static void AddBoxes(string text, in TextItem item, int start, int end, List<ShapedGlyph> glyphs)
    {
        var glyph = item.Face.GlyphFor(Itemizer.Box);
        var format = item.Span.Format;
        var advance = (item.Face.Font.GetHorizontalGlyphAdvance(glyph) * format.Size / item.Face.UnitsPerEm) + format.Tracking;
        var first = glyphs.Count;

        for (var i = start; i < end;)
        {
            glyphs.Add(new(glyph, advance, 0, 0, i, Unsafe: false));
            i += Math.Min(StringInfo.GetNextTextElementLength(text, i), end - i);
        }

        if (item.RightToLeft)
        {
            glyphs.Reverse(first, glyphs.Count - first);
        }
    }

    // Joined letters cannot be set apart.
    private static bool IsCursive(Script script) =>
        script == Script.Arabic || script == Script.Syriac || script == Script.Mongolian || script == Script.Nko || script == Script.Mandaic;
}
