namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say about font files.</summary>
internal static class FontRules
{
    /// <summary>The file is larger than it need be.</summary>
    public static Diagnostic EmbeddedWhole(SourceSpan span, string font) =>
        new("RES4011", Severity.Info, span,
            $"the font `{font}` is embedded with all of its glyphs, since it could not be cut down to those in use",
            "the PDF is right, only larger; HarfBuzz' subsetter is missing on this machine or does not take the font");

    /// <summary>A font that nothing can be set in.</summary>
    public static Diagnostic Unusable(SourceSpan span, string file, string reason) =>
        new("RES4012", Severity.Error, span, $"the font file `{file}` cannot be used: {reason}", "put a TrueType or OpenType font in its place");
}
