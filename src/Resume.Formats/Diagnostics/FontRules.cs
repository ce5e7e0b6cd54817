namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say about font files.</summary>
internal static class FontRules
{
    /// <summary>The file is larger than it need be.</summary>
    public static Diagnostic EmbeddedWhole(SourceSpan span, string font) =>
        new("RES4011", Severity.Info, span,
            $"the font `{font}` is embedded in full because it cannot be subset",
            "the PDF is correct but larger; HarfBuzz's subsetter is missing or rejects the font, or the font's licence forbids subsetting");

    /// <summary>A font that its maker wants to be in no document.</summary>
    public static Diagnostic Forbidden(SourceSpan span, string file) =>
        new("RES4014", Severity.Error, span,
            $"the font file `{Quote.Short(file)}` cannot be embedded in a PDF: the font's licence (fsType) forbids embedding",
            "choose another font under `theme.fonts`, or get a font file whose licence allows embedding");

    /// <summary>A font that nothing can be set in.</summary>
    public static Diagnostic Unusable(SourceSpan span, string file, string reason) =>
        new("RES4012", Severity.Error, span, $"the font file `{file}` cannot be used: {reason}", "use a TrueType or OpenType font instead");
}
