using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>The advances of a font's codes, in thousandths of the font size (ISO 32000-1, 9.7.4.3).</summary>
internal static class WidthArray
{
    /// <summary>Writes `/DW` with the most common width, and `/W` with all others.</summary>
    public static void Write(PdfBuffer buffer, List<GlyphCode> codes)
    {
        var common = MostCommonWidth(codes);
        buffer.Raw("/DW "u8).Integer(common);

        var isOpen = false;
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].Width == common)
            {
                continue;
            }

            // A list of widths applies to consecutive codes.
            var follows = isOpen && codes[i].Code == codes[i - 1].Code + 1 && codes[i - 1].Width != common;
            if (follows)
            {
                buffer.Raw((byte)' ');
            }
            else
            {
                buffer.Raw(isOpen ? "]"u8 : "/W["u8).Integer(codes[i].Code).Raw((byte)'[');
            }

            buffer.Integer(codes[i].Width);
            isOpen = true;
        }

        buffer.Raw(isOpen ? "]]"u8 : default);
    }

    private static int MostCommonWidth(List<GlyphCode> codes)
    {
        var counts = new Dictionary<int, int>();
        var common = 0;
        var most = 0;
        foreach (var code in codes)
        {
            counts.TryGetValue(code.Width, out var count);
            counts[code.Width] = ++count;
            if (count > most || count == most && code.Width < common)
            {
                (common, most) = (code.Width, count);
            }
        }

        return common;
    }
}
