using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Reads the measures of a face from its tables (OpenType 1.9: head, hhea, OS/2, post, name).</summary>
internal static class FontMetricsReader
{
    private const int PostScriptNameId = 6;

    public static FontMetrics Read(FontFace face)
    {
        using var headBlob = face.Face.ReferenceTable(Tag.Parse("head"));
        using var os2Blob = face.Face.ReferenceTable(Tag.Parse("OS/2"));
        using var postBlob = face.Face.ReferenceTable(Tag.Parse("post"));
        using var nameBlob = face.Face.ReferenceTable(Tag.Parse("name"));
        var head = new SfntTable(headBlob.AsSpan());
        var os2 = new SfntTable(os2Blob.AsSpan());
        var post = new SfntTable(postBlob.AsSpan());
        double em = face.UnitsPerEm;

        // HarfBuzz takes OS/2's typographic measures where the font says USE_TYPO_METRICS, else those of hhea, as browsers do.
        face.Font.TryGetHorizontalFontExtents(out var extents);
        var weight = Math.Clamp(os2.UInt16(4), 1, 1000) is var value and > 1 ? value : 400;

        return new FontMetrics(
            PostScriptName(new SfntTable(nameBlob.AsSpan())),
            extents.Ascender / em,
            extents.Descender / em,
            extents.LineGap / em,
            Height(face, OpenTypeMetricsTag.CapHeight, 'H') / em,
            Height(face, OpenTypeMetricsTag.XHeight, 'x') / em,
            post.Int32(4) / 65536.0,
            weight,
            StemWidth(weight),
            new GlyphBox(head.Int16(36) / em, head.Int16(38) / em, head.Int16(40) / em, head.Int16(42) / em),
            post.Int32(12) != 0,
            IsSerif(os2));
    }

    // No table holds the width of stems; this parabola meets the usual ones: 88 at 400, 135 at 600, 166 at 700.
    private static double StemWidth(int weight) => (50 + weight / 65.0 * (weight / 65.0)) / 1000;

    private static double Height(FontFace face, OpenTypeMetricsTag tag, char letter)
    {
        if (face.Font.OpenTypeMetrics.TryGetPosition(tag, out var height) && height > 0)
        {
            return height;
        }

        return face.GlyphFor(letter) is not 0 and var glyph && face.Font.TryGetGlyphExtents(glyph, out var extents) ? extents.YBearing : 0;
    }

    /// <summary>By PANOSE where it says something, else by IBM's family class.</summary>
    private static bool IsSerif(SfntTable os2)
    {
        var (family, serifStyle, familyClass) = (os2.Byte(32), os2.Byte(33), os2.Byte(30));
        return family == 2 && serifStyle >= 2 ? serifStyle <= 10 : familyClass is >= 1 and <= 5 or 7;
    }

    private static string PostScriptName(SfntTable name) =>
        FontNames.All(name, PostScriptNameId).Select(Clean).FirstOrDefault(text => text.Length > 0) ?? "Unnamed";

    /// <summary>What OpenType allows in such a name: printable ASCII without brackets, `/` and `%`, 63 characters at most.</summary>
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
