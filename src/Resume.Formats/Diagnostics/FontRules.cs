namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say about font files.</summary>
internal static class FontRules
{
    /// <summary>The file is larger than it need be.</summary>
    public static Diagnostic EmbeddedWhole(SourceSpan span, string font) =>
        new("RES4011", Severity.Info, span,
            $"the font `{font}` is embedded with all of its glyphs, since it could not be cut down to those in use",
            "the PDF is right, only larger; HarfBuzz' subsetter is missing on this machine or does not take the font, or its maker forbids to cut it");

    /// <summary>A font that its maker wants to be in no document.</summary>
    public static Diagnostic Forbidden(SourceSpan span, string file) =>
        new("RES4014", Severity.Error, span,
            $"the font file `{Quote.Short(file)}` must not be embedded in a PDF: its maker forbids it in the font's embedding rights",
            "name another font under `theme.fonts`, or get a licence, with a file that says so");

    /// <summary>A font that nothing can be set in.</summary>
    public static Diagnostic Unusable(SourceSpan span, string file, string reason) =>
        new("RES4012", Severity.Error, span, $"the font file `{file}` cannot be used: {reason}", "put a TrueType or OpenType font in its place");
}
