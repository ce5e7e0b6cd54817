using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>The metrics of a font, for viewers that do not read the font program (ISO 32000-1, 9.8).</summary>
internal static class FontDescriptor
{
    [Flags]
    private enum Flags
    {
        None = 0,
        FixedPitch = 1,
        Serif = 2,
        // A composite font has more than the standard Latin characters.
        Symbolic = 4,
        Italic = 64,
    }

    public static void Write(PdfBuffer buffer, FontMetrics metrics, string name, bool isTrueType, int program)
    {
        var flags = Flags.Symbolic
            | (metrics.IsFixedPitch ? Flags.FixedPitch : Flags.None)
            | (metrics.IsSerif ? Flags.Serif : Flags.None)
            | (metrics.IsItalic ? Flags.Italic : Flags.None);
        var box = metrics.BoundingBox;

        buffer.Raw("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Raw("/Flags "u8).Integer((int)flags)
            .Raw("/FontBBox["u8).Integer(Thousandths(box.Left))
            .Raw((byte)' ').Integer(Thousandths(box.Bottom))
            .Raw((byte)' ').Integer(Thousandths(box.Right))
            .Raw((byte)' ').Integer(Thousandths(box.Top))
            .Raw("]/ItalicAngle "u8).Number(metrics.ItalicAngle)
            .Raw("/Ascent "u8).Integer(Thousandths(metrics.Ascender))
            .Raw("/Descent "u8).Integer(Thousandths(metrics.Descender))
            .Raw("/CapHeight "u8).Integer(Thousandths(metrics.CapHeight))
            .Raw("/XHeight "u8).Integer(Thousandths(metrics.XHeight))
            .Raw("/StemV "u8).Integer(Thousandths(metrics.StemWidth))
            .Raw("/FontWeight "u8).Integer(metrics.Weight / 100 * 100)
            .Raw(isTrueType ? "/FontFile2 "u8 : "/FontFile3 "u8).Reference(program).Raw(">>"u8);
    }

    private static int Thousandths(double em) => (int)Math.Round(1000 * em, MidpointRounding.AwayFromZero);
}
