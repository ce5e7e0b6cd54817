using System.Text;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The codes by which content streams show a font's glyphs: one for each pair of a glyph and a text it stands for.</summary>
/// <remarks>
/// So one glyph may be `fi` here and `ﬁ` there, or the capital of a small letter, and each is copied as what was written.
/// A code is the character's own number wherever that is free: a reader that ignores ToUnicode still reads most of the text,
/// and widths and ToUnicode fall into few ranges.
/// </remarks>
internal sealed class GlyphCodes(FontFace face)
{
    /// <summary>A code, its glyph, and what it shows.</summary>
    public readonly record struct Entry(ushort Code, ushort Glyph, string Text, int Width);

    private readonly Dictionary<(ushort Glyph, int Text), ushort> codes = [];
    private readonly Dictionary<string, int> sequences = [];
    private readonly Dictionary<ushort, int> firstTexts = [];
    private readonly Dictionary<int, int> widths = [];
    private readonly List<Entry> entries = [];
    private readonly System.Collections.BitArray taken = new(ushort.MaxValue + 1);
    private int free = 1;

    /// <summary>The codes in use, in ascending order.</summary>
    public List<Entry> InOrder()
    {
        entries.Sort((a, b) => a.Code.CompareTo(b.Code));
        return entries;
    }

    /// <summary>The code for a glyph that shows a text.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="text">What it shows; nothing where it helps another glyph.</param>
    /// <param name="isItsText">False where the code stands for another text, since a CFF font has one code a glyph.</param>
    public ushort CodeFor(ushort glyph, ReadOnlySpan<char> text, out bool isItsText)
    {
        // ISO 14289-1, 7.21.8: nothing may show glyph 0, .notdef.
        glyph = glyph == 0 ? face.MissingGlyph : glyph;
        var number = TextNumber(text);
        isItsText = true;
        if (codes.TryGetValue((glyph, number), out var code))
        {
            return code;
        }

        if (face.Outlines == OutlineFormat.Cff)
        {
            code = face.CharacterIdOf(glyph);
            isItsText = firstTexts.TryAdd(glyph, number) || firstTexts[glyph] == number;
            if (taken[code])
            {
                return code;
            }

            taken[code] = true;
        }
        else
        {
            code = Allocate(number);
        }

        codes.Add((glyph, number), code);
        var width = (int)Math.Round(1000 * face.AdvanceOf(glyph), MidpointRounding.AwayFromZero);
        widths[code] = width;
        entries.Add(new(code, glyph, Readable(text), width));
        return code;
    }

    /// <summary>How far a code moves the pen, in thousandths of the size.</summary>
    public int WidthOf(ushort code) => widths[code];

    private int TextNumber(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var read) == System.Buffers.OperationStatus.Done && read == text.Length)
        {
            return rune.Value;
        }

        var lookup = sequences.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var number))
        {
            number = 0x110000 + sequences.Count;
            lookup[text] = number;
        }

        return number;
    }

    private ushort Allocate(int text)
    {
        // Code 0 is the glyph for what is missing in every font.
        var code = text is > 0 and < 0xFEFF && !taken[text] ? text : NextFree();
        taken[code] = true;
        return (ushort)code;
    }

    private int NextFree()
    {
        while (free < ushort.MaxValue && (taken[free] || free is >= ' ' and <= '~'))
        {
            free++;
        }

        return free;
    }

    /// <summary>Text as ToUnicode may hold it: ISO 14289-1, 7.21.7, forbids U+0000, U+FEFF and U+FFFE, and half of a pair is no character.</summary>
    private static string Readable(ReadOnlySpan<char> text)
    {
        // What helps another glyph must show something; the grapheme joiner is seen and heard by nobody.
        if (text.IsEmpty)
        {
            return "\u034F";
        }

        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            readable.Append(rune.Value is 0 or 0xFEFF or 0xFFFE ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return readable.ToString();
    }
}
