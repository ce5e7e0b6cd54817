using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>How far a line's box reaches above and below its baseline, points.</summary>
internal readonly record struct LineMetrics(double Above, double Below)
{
    public double Height => Above + Below;

    /// <summary>The box around both, on one baseline.</summary>
    public LineMetrics With(LineMetrics other) => new(Math.Max(Above, other.Above), Math.Max(Below, other.Below));

    /// <summary>The box of a style: as high as its line height, ascender and descender in the middle of it (CSS 2.2, 10.8.1: half-leading).</summary>
    public static LineMetrics Of(TextStyleTokens style, FontTokens fonts)
    {
        var family = fonts.Of(style.Font);
        var metrics = FontFace.For(style.Bold ? family.Bold : family.Regular).Metrics;
        var ascender = metrics.Ascender * style.Size;
        var descender = -metrics.Descender * style.Size;
        var above = ascender + ((style.LineHeight - ascender - descender) / 2);
        return new(above, style.LineHeight - above);
    }
}
