namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Measures of a face as fractions of the em: times the size they are points.</summary>
/// <param name="PostScriptName">The name that identifies it: "SourceSans3-Regular".</param>
/// <param name="Ascender">From the baseline to the top of a line.</param>
/// <param name="Descender">From the baseline to the bottom of a line: negative.</param>
/// <param name="LineGap">Space the font asks for between two lines.</param>
/// <param name="CapHeight">Height of a flat capital.</param>
/// <param name="XHeight">Height of a flat small letter.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from the vertical: negative where it leans to the right.</param>
/// <param name="Weight">400 for regular, 700 for bold.</param>
/// <param name="StemWidth">Thickness of vertical stems, estimated from the weight.</param>
/// <param name="BoundingBox">A box around all glyphs, laid over one another.</param>
/// <param name="IsFixedPitch">True where all glyphs have one width.</param>
/// <param name="IsSerif">True where letters have serifs.</param>
internal sealed record FontMetrics(
    string PostScriptName, double Ascender, double Descender, double LineGap, double CapHeight, double XHeight, double ItalicAngle,
    int Weight, double StemWidth, GlyphBox BoundingBox, bool IsFixedPitch, bool IsSerif)
{
    /// <summary>True where letters lean.</summary>
    public bool IsItalic => ItalicAngle != 0;
}

/// <summary>A box in fractions of the em, y upwards from the baseline.</summary>
internal readonly record struct GlyphBox(double Left, double Bottom, double Right, double Top);
