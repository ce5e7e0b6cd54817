using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>The extent of a line box above and below its baseline, points.</summary>
internal readonly record struct LineMetrics(double Above, double Below)
{
    public double Height => Above + Below;

    /// <summary>The box that encloses both boxes when they share a baseline.</summary>
    public LineMetrics Union(LineMetrics other) => new(Math.Max(Above, other.Above), Math.Max(Below, other.Below));

    /// <summary>
    /// The line box of a style: as high as its line height, with the font's ascent and descent centred in it
    /// (CSS 2.2, 10.8.1: half-leading).
    /// </summary>
    public static LineMetrics ForStyle(TextStyleTokens style, FontTokens fonts)
    {
        var family = fonts[style.Font];
        var metrics = FontFaces.Get(style.Bold ? family.Bold : family.Regular).Metrics;
        var ascender = metrics.Ascender * style.Size;
        var descender = -metrics.Descender * style.Size;
        var above = ascender + ((style.LineHeight - ascender - descender) / 2);
        return new(above, style.LineHeight - above);
    }
}
