using System.Collections;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// Decides whether a font file can be used, when it is opened: then every format reports the same. Damage in single glyphs is found only
/// when they are subset.
/// </summary>
internal static class FontCheck
{
    private const int LastCharacter = 0x10FFFF;

    // The lengths of the tables in every version.
    private const int HeadLength = 54;
    private const int HheaLength = 36;

    // Fonts for Urdu and Grantha, which have the most rules that we know of, cost 25,000, and their tables have 500 kB.
    private const long MostLayoutCost = 100_000;
    private const int MostLayoutBytes = 4 << 20;

    /// <summary>The format of a font's outlines.</summary>
    /// <exception cref="FontFileException">It has none, or lacks a table without which no text can be set.</exception>
    public static OutlineFormat FindOutlines(FontFace face)
    {
        var start = face.Data.Span;
        Require(face, !start.StartsWith("wOFF"u8) && !start.StartsWith("wOF2"u8), "it is a web font (WOFF)");
        var (head, hhea, cmap) = (face.Table("head"u8).Length, face.Table("hhea"u8).Length, face.Table("cmap"u8).Length);
        Require(
            face,
            face.GlyphCount > 0 && head >= HeadLength && hhea >= HheaLength && cmap > 0,
            "it is not an OpenType font, or its tables are damaged");
        var isTrueType = face.Table("glyf"u8).Length > 0;
        Require(face, isTrueType || face.Table("CFF "u8).Length > 0, "it has neither TrueType nor CFF outlines");
        return isTrueType ? OutlineFormat.TrueType : OutlineFormat.Cff;
    }

    /// <summary>Checks what a file from somewhere may have wrong; built-in fonts are right.</summary>
    /// <exception cref="FontFileException">The font cannot be used.</exception>
    public static void Check(FontFace face)
    {
        Require(face, HasCharacters(face), "its table `cmap` names none of its glyphs");
        Require(
            face,
            Math.Max(face.Table("GSUB"u8).Length, face.Table("GPOS"u8).Length) <= MostLayoutBytes && face.LayoutCost <= MostLayoutCost,
            "its rules for layout (GSUB, GPOS) take too long");
        Require(face, AreDistinct(face.CharacterIds), "two of its glyphs have the same id");
        Require(
            face,
            face.Rights.MaySubset || !face.Data.Span.StartsWith(SfntTable.Collection),
            "it is a collection of fonts, and its licence (fsType) forbids to take one out");
        var glyphs = ShapeAscii(face);
        if (FontSubsetter.IsAvailable && face.Rights.MaySubset)
        {
            // Throws if the font cannot be subset.
            FontSubsetter.Subset(face, glyphs);
        }
    }

    private static bool HasCharacters(FontFace face)
    {
        for (var character = 0; character <= LastCharacter; character++)
        {
            if (face.GlyphFor(character) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreDistinct(ReadOnlySpan<ushort> ids)
    {
        var known = new BitArray(ushort.MaxValue + 1);
        foreach (var id in ids)
        {
            if (known[id])
            {
                return false;
            }

            known[id] = true;
        }

        return true;
    }

    // The glyphs of the characters that most texts have most of.
    private static ushort[] ShapeAscii(FontFace face)
    {
        using var buffer = new Buffer();
        var text = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(character => (char)character));
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        face.HarfBuzz.Shape(buffer);
        GlyphLimit.Check(face.File, text.Length, buffer.Length);
        return [.. buffer.GlyphInfos.Select(glyph => face.Clamp(glyph.Codepoint)).Distinct()];
    }

    private static void Require(FontFace face, bool isRight, string problem)
    {
        if (!isRight)
        {
            throw new FontFileException(face.File, problem);
        }
    }
}
