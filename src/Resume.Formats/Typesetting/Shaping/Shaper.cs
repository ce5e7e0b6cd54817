using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using HarfBuzzSharp;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Turns the characters of an item into glyphs with HarfBuzz. Not thread-safe.</summary>
/// <param name="language">The BCP 47 tag of the text's language.</param>
/// <param name="budget">What the source may still cost.</param>
/// <param name="known">What was shaped before, with the same language; null to remember nothing.</param>
internal sealed class Shaper(string language, Budget budget, ShapedParts? known = null) : IDisposable
{
    private const uint UnsafeToBreak = 1;

    // Comparisons of the most expensive text. Real text takes a hundredth of them, so the largest fonts for Urdu could not be used otherwise.
    private const int CostOfStep = 300;

    // A longer item is shaped in parts: HarfBuzz takes 60 bytes for each character of a part.
    private const int LongestPart = 10_000;

    // A part is cut so many characters before its end or earlier: the characters that follow it may change its last glyphs.
    private const int Margin = 100;

    // Between two letters, of the size of type: tracking and kerning. Readers of the file find a space where there is a tenth.
    private const double WidestGap = 0.09;

    // Tracking would tear joined letters apart, and the line at the top of Devanagari and its relatives.
    private static readonly FrozenSet<Script> JoinedScripts = FrozenSet.Create(
        Script.Arabic, Script.Syriac, Script.Mongolian, Script.Nko, Script.Mandaic,
        Script.Devanagari, Script.Bengali, Script.Gurmukhi);

    // From here on most characters are East Asian letters or pictures, which are as wide as high.
    private const char FirstSquareCharacter = '\u2E80';

    private readonly Buffer buffer = new();
    private readonly Language hbLanguage = new(language);
    private readonly bool turkic = UpperCase.HasDottedI(language);

    public void Dispose() => buffer.Dispose();

    /// <summary>Adds the glyphs of a part of an item to a list, from left to right.</summary>
    /// <exception cref="FontFileException">The font makes too many glyphs of the text.</exception>
    public void Shape(string text, in TextItem item, int start, int end, ArrayBufferWriter<ShapedGlyph> glyphs)
    {
        if (item.Missing)
        {
            AddBoxes(text, item, start, end, glyphs);
            return;
        }

        for (var length = LongestPart; end - start > length;)
        {
            var part = item.RightToLeft ? (Start: end - length, End: end) : (Start: start, End: start + length);
            var shaped = ShapeAtOnce(text, item, part.Start, part.End);
            if (FindCut(shaped, item.RightToLeft, part.Start, part.End) is (var count, var character))
            {
                AddGlyphs(text, item, shaped, count, glyphs);
                (start, end) = item.RightToLeft ? (start, character) : (character, end);
                length = LongestPart;
            }
            else
            {
                length *= 2;
            }
        }

        var rest = ShapeAtOnce(text, item, start, end);
        AddGlyphs(text, item, rest, rest.Infos.Length, glyphs);
    }

    // How many glyphs of a part, from the left, are the same whatever follows the part, and the character that they end before, or
    // begin with where the text runs from right to left. HarfBuzz marks the characters before which a text can be cut.
    private static (int Count, int Character)? FindCut(ShapedPart part, bool rightToLeft, int start, int end)
    {
        var infos = part.Infos;
        for (var i = infos.Length - 1; i > 0; i--)
        {
            var character = part.Character(rightToLeft ? i - 1 : i);
            if (infos[i].Cluster != infos[i - 1].Cluster
                && (infos[rightToLeft ? i - 1 : i].Mask & UnsafeToBreak) == 0
                && (rightToLeft ? character >= start + Margin : character <= end - Margin))
            {
                return (i, character);
            }
        }

        return null;
    }

    private ShapedPart ShapeAtOnce(string text, in TextItem item, int start, int end)
    {
        // Rules that cost less than the text are applied again: that is as quick as to remember it.
        var cost = item.Face.LayoutCost * (end - start) / CostOfStep;
        var features = OpenTypeFeatures.Find(item, isTracked: TrackingOf(item) != 0);
        var key = known is null || cost < end - start ? default : ShapedParts.Key(text, item, start, end, features);
        if (key != default && known!.TryFind(key, start, out var part))
        {
            return part;
        }

        var place = item.File.Place ?? item.Span.Source;
        budget.Spend(cost, Expense.Rules(Quote.Short(item.File.Path)), place);
        FillBuffer(text, item, start, end);
        item.Face.HarfBuzz.Shape(buffer, features.ToHarfBuzz());
        GlyphLimit.Check(item.File, end - start, buffer.Length);
        budget.Spend(Math.Max(0, buffer.Length - (end - start)), Expense.Glyphs(Quote.Short(item.File.Path)), place);
        return key == default
            ? new(0, buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan())
            : known!.Add(key, start, buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan());
    }

    private static void AddGlyphs(string text, in TextItem item, ShapedPart part, int count, ArrayBufferWriter<ShapedGlyph> glyphs)
    {
        // A text may consist of many short items.
        GlyphLimit.Check(item.File, item.End, glyphs.WrittenCount + count);
        var format = item.Span.Format;
        var tracking = TrackingOf(item);
        var scale = format.Size / item.Face.UnitsPerEm;
        var infos = part.Infos;
        var positions = part.Positions;
        var isCursive = JoinedScripts.Contains(item.Script);
        var shaped = glyphs.GetSpan(Math.Max(1, count));
        for (var i = 0; i < count; i++)
        {
            var (advance, offset) = (positions[i].XAdvance * scale, positions[i].XOffset * scale);
            if (isCursive || tracking > 0)
            {
                var excess = FindExcessGap(advance + tracking, item.Face, infos[i].Codepoint, format.Size);
                // In right-to-left text, the room is before the glyph: its offset has the kerning too.
                (advance, offset) = (advance - excess, offset >= excess ? offset - excess : offset);
            }

            if (format.LeastSpace > 0 && text[part.Character(i)] == ' ')
            {
                advance = Math.Max(advance, format.LeastSpace);
            }

            shaped[i] = new(
                item.Face.Clamp(infos[i].Codepoint),
                advance > 0 ? advance + tracking : advance,
                offset,
                positions[i].YOffset * scale,
                part.Character(i),
                (infos[i].Mask & UnsafeToBreak) != 0);
        }

        glyphs.Advance(count);
    }

    // Fonts kern letters apart: Arabic ones that do not join, and R before A.
    private static double FindExcessGap(double advance, FontFace face, uint glyph, double size)
    {
        var usual = face.AdvanceOf(face.Clamp(glyph)) * size;
        return usual > 0 ? Math.Max(0, advance - usual - (size * WidestGap)) : 0;
    }

    private void FillBuffer(string text, in TextItem item, int start, int end)
    {
        buffer.Reset();
        buffer.ContentType = ContentType.Unicode;

        if (item.DrawsCapitals)
        {
            SmallCapitals.Fill(buffer, text, start, end, turkic);
        }
        else
        {
            buffer.AddUtf16(text.AsSpan(), start, end - start);
        }

        buffer.Direction = item.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = item.Script;
        buffer.Language = hbLanguage;
    }

    private static void AddBoxes(string text, in TextItem item, int start, int end, ArrayBufferWriter<ShapedGlyph> glyphs)
    {
        var glyph = item.Face.GlyphFor(Itemizer.Box);
        var format = item.Span.Format;
        var width = item.Face.AdvanceOf(glyph) * format.Size;
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

    /// <summary>The space that is added after each glyph of an item, points.</summary>
    public static double TrackingOf(in TextItem item) => JoinedScripts.Contains(item.Script) ? 0 : item.Span.Format.Tracking;
}
