namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Metrics of a face. Lengths are fractions of the em: multiplied by the font size in points, they are points.</summary>
/// <param name="PostScriptName">The PostScript name, such as "SourceSans3-Regular".</param>
/// <param name="Ascender">Distance from the baseline up to the top of a line.</param>
/// <param name="Descender">Distance from the baseline up to the bottom of a line, so it is negative.</param>
/// <param name="LineGap">Space between two lines.</param>
/// <param name="CapHeight">Height of flat capitals, such as H.</param>
/// <param name="XHeight">Height of flat lower-case letters, such as x.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from the vertical; negative for italics, which lean to the right.</param>
/// <param name="Weight">The weight class, from 1 to 1000: 400 is regular, 700 is bold.</param>
/// <param name="StemWidth">Thickness of vertical stems, estimated from the weight.</param>
/// <param name="BoundingBox">The union of the boxes of all glyphs.</param>
/// <param name="IsFixedPitch">Whether all glyphs have the same width.</param>
/// <param name="IsSerif">Whether letters have serifs.</param>
internal sealed record FontMetrics(
    string PostScriptName,
    double Ascender,
    double Descender,
    double LineGap,
    double CapHeight,
    double XHeight,
    double ItalicAngle,
    int Weight,
    double StemWidth,
    GlyphBox BoundingBox,
    bool IsFixedPitch,
    bool IsSerif)
{
    public bool IsItalic => ItalicAngle != 0;
}

/// <summary>A rectangle in fractions of the em, with the origin on the baseline and y upwards.</summary>
internal readonly record struct GlyphBox(double Left, double Bottom, double Right, double Top);
