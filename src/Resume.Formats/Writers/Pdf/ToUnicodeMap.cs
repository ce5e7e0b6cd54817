using System.Runtime.InteropServices;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The CMap that says which text each code of a font shows (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // 9.7.5.4 of the specification, and PostScript before it, take no more in one block.
    private const int EntriesABlock = 100;

    /// <summary>Codes from First to Last whose texts count up from the first one's.</summary>
    private readonly record struct CodeRange(ushort First, ushort Last, string Text);

    /// <summary>Writes the map of the given codes, which are in ascending order.</summary>
    public static void Write(PdfBuffer buffer, List<GlyphCodes.Entry> codes)
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

        var ranges = Ranges(CollectionsMarshal.AsSpan(codes));
        for (var start = 0; start < ranges.Count; start += EntriesABlock)
        {
            var count = Math.Min(EntriesABlock, ranges.Count - start);
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

    private static List<CodeRange> Ranges(ReadOnlySpan<GlyphCodes.Entry> codes)
    {
        var ranges = new List<CodeRange>();
        foreach (ref readonly var entry in codes)
        {
            var last = ranges.Count > 0 ? ranges[^1] : default;
            if (ranges.Count > 0 && Continues(last, entry))
            {
                ranges[^1] = last with { Last = entry.Code };
            }
            else
            {
                ranges.Add(new(entry.Code, entry.Code, entry.Text));
            }
        }

        return ranges;
    }

    // A range may pass over codes that nothing uses, but neither over a change of the code's first byte nor of the text's.
    private static bool Continues(CodeRange range, GlyphCodes.Entry entry) =>
        range.Text.Length == 1 && entry.Text.Length == 1
        && entry.Code >> 8 == range.First >> 8
        && entry.Text[0] >> 8 == range.Text[0] >> 8
        && entry.Text[0] - range.Text[0] == entry.Code - range.First;
}
