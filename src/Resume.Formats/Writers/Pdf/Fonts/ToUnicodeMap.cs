using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>The CMap that maps the codes of a font to text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // The limit of 9.7.5.4, and of PostScript.
    private const int EntriesPerBlock = 100;

    /// <summary>Codes from First to Last whose texts are consecutive characters from Text on.</summary>
    private sealed record CodeRange(ushort First, ushort Last, string Text);

    /// <summary>Writes the map of codes in ascending order.</summary>
    public static void Write(PdfBuffer buffer, List<GlyphCode> codes)
    {
        buffer.Raw("""
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """u8);

        var ranges = Ranges(codes);
        for (var start = 0; start < ranges.Count; start += EntriesPerBlock)
        {
            var count = Math.Min(EntriesPerBlock, ranges.Count - start);
            buffer.Integer(count).Raw(" beginbfrange\n"u8);
            for (var i = start; i < start + count; i++)
            {
                buffer.Hex(ranges[i].First).Hex(ranges[i].Last).Raw((byte)'<');
                foreach (var unit in ranges[i].Text)
                {
                    buffer.HexDigits(unit);
                }

                buffer.Raw(">\n"u8);
            }

            buffer.Raw("endbfrange\n"u8);
        }

        buffer.Raw("""
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """u8);
    }

    private static List<CodeRange> Ranges(List<GlyphCode> codes)
    {
        var ranges = new List<CodeRange>();
        foreach (var code in codes)
        {
            var text = Readable(code.Text);
            if (ranges.Count > 0 && Continues(ranges[^1], code.Code, text))
            {
                ranges[^1] = ranges[^1] with { Last = code.Code };
            }
            else
            {
                ranges.Add(new(code.Code, code.Code, text));
            }
        }

        return ranges;
    }

    // A range may include unused codes, but the first byte of code and text must not change within it.
    private static bool Continues(CodeRange range, ushort code, string text) =>
        range.Text.Length == 1 && text.Length == 1
        && code >> 8 == range.First >> 8
        && text[0] >> 8 == range.Text[0] >> 8
        && text[0] - range.Text[0] == code - range.First;

    // A glyph without text must still map to a character: the grapheme joiner is invisible and not read aloud.
    // ISO 14289-1, 7.21.7, forbids U+FEFF; clean text does not contain the other characters that it forbids.
    private static string Readable(string text) => text.Length == 0 ? "\u034F" : text.Replace('\uFEFF', '\uFFFD');
}
