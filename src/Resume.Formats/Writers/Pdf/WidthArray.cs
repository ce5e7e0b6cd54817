namespace Resume.Formats.Writers.Pdf;

/// <summary>How far each code of a font moves the pen, in thousandths of the size (ISO 32000-1, 9.7.4.3).</summary>
internal static class WidthArray
{
    /// <summary>Writes `/DW`, the commonest width, and `/W` with those that differ from it.</summary>
    public static void Write(PdfBuffer buffer, List<GlyphCode> codes)
    {
        var usual = Commonest(codes);
        buffer.Raw("/DW "u8).Integer(usual);

        var isOpen = false;
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].Width == usual)
            {
                continue;
            }

            // A list of widths counts codes up from its first.
            var follows = isOpen && codes[i].Code == codes[i - 1].Code + 1 && codes[i - 1].Width != usual;
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

    private static int Commonest(List<GlyphCode> codes)
    {
        var counts = new Dictionary<int, int>();
        var usual = 0;
        var most = 0;
        foreach (var code in codes)
        {
            counts.TryGetValue(code.Width, out var count);
            counts[code.Width] = ++count;
            if (count > most || count == most && code.Width < usual)
            {
                (usual, most) = (code.Width, count);
            }
        }

        return usual;
    }
}
