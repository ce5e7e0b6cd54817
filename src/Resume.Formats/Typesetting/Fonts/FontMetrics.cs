using System.Collections.Concurrent;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>How far a face reaches above and below its baseline, as parts of the type's size.</summary>
internal sealed record FontMetrics(double Ascender, double Descender)
{
    private static readonly ConcurrentDictionary<FontFace, FontMetrics> Known = new();

    public static FontMetrics Of(FontFace face) => Known.GetOrAdd(face, Read);

    private static FontMetrics Read(FontFace face)
    {
        double em = face.UnitsPerEm;
        return face.Font.TryGetHorizontalFontExtents(out FontExtents extents)
            ? new(extents.Ascender / em, -extents.Descender / em)
            : new(0.8, 0.2);
    }
}
