namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say about files of pictures.</summary>
internal static class PictureRules
{
    /// <summary>A picture that is left out, as it is damaged or of an unknown kind.</summary>
    public static Diagnostic Unusable(SourceSpan span, string file, string reason) =>
        new("RES4013", Severity.Error, span,
            $"the picture `{Quote.Short(file)}` cannot be used: {reason}",
            "save it again as PNG or as a standard JPEG");
}
