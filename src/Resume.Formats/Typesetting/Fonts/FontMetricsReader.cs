using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Reads the metrics of a face from its tables (OpenType 1.9: head, hhea, OS/2, post, name).</summary>
internal static class FontMetricsReader
{
    private const int PostScriptNameId = 6;

    public static FontMetrics Read(FontFace face)
    {
        var head = face.Table("head"u8);
        var os2 = face.Table("OS/2"u8);
        var post = face.Table("post"u8);
        double em = face.UnitsPerEm;

        // As browsers do, HarfBuzz uses the typographic metrics of OS/2 where the font sets USE_TYPO_METRICS, else those of hhea.
        var extents = face.HarfBuzz.Extents();
        var weight = Math.Clamp(os2.UInt16(4), 1, 1000) is var value and > 1 ? value : 400;

        return new FontMetrics(
            PostScriptName(face.Table("name"u8)),
            Ascender: extents.Ascender / em,
            Descender: extents.Descender / em,
            LineGap: extents.LineGap / em,
            CapHeight: Height(face, OpenTypeMetricsTag.CapHeight, 'H') / em,
            XHeight: Height(face, OpenTypeMetricsTag.XHeight, 'x') / em,
            ItalicAngle: post.Int32(4) / 65536.0,
            weight,
            StemWidth(weight),
            BoundingBox: new(head.Int16(36) / em, head.Int16(38) / em, head.Int16(40) / em, head.Int16(42) / em),
            IsFixedPitch: post.Int32(12) != 0,
            IsSerif(os2));
    }

    // No table contains the stem width. This parabola gives usual values:
    // 88 thousandths of the em for a weight of 400, 135 for 600, 166 for 700.
    private static double StemWidth(int weight) => (50 + weight / 65.0 * (weight / 65.0)) / 1000;

    private static double Height(FontFace face, OpenTypeMetricsTag tag, char letter) =>
        face.HarfBuzz.Metric(tag) is > 0 and var height ? height
        : face.GlyphFor(letter) is not 0 and var glyph ? face.HarfBuzz.TopOf(glyph)
        : 0;

    // PANOSE classifies Latin text faces; other fonts have at most IBM's family class.
    private static bool IsSerif(SfntTable os2)
    {
        var (family, serifStyle, familyClass) = (os2.Byte(32), os2.Byte(33), os2.Byte(30));
        return family == 2 && serifStyle >= 2 ? serifStyle <= 10 : familyClass is >= 1 and <= 5 or 7;
    }

    private static string PostScriptName(SfntTable name) =>
        FontNames.FindAll(name, PostScriptNameId).Select(Clean).FirstOrDefault(text => text.Length > 0) ?? "Unnamed";

    // OpenType allows 63 characters of printable ASCII except brackets, slash and percent sign.
    // A number sign would begin an escape in PDF names.
    private static string Clean(string name)
    {
        var clean = new StringBuilder();
        foreach (var character in name)
        {
            if (character is > ' ' and <= '~' && !"[](){}<>/%#".Contains(character) && clean.Length < 63)
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }
}
