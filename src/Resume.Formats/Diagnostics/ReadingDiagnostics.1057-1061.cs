namespace Resume.Formats.Diagnostics;

/// <summary>RES1057 to RES1061.</summary>
internal static partial class ReadingDiagnostics
{
    /// <param name="span">The second key.</param>
    /// <param name="key">Its name.</param>
    /// <param name="other">The other key.</param>
    /// <param name="at">The place of the other key.</param>
    /// <param name="repeat">What becomes of its value.</param>
    /// <param name="advice">What to write.</param>
    public static Diagnostic SecondSpelling(SourceSpan span, string key, string other, SourceSpan at, Repeat repeat, string advice) =>
        new("RES1057", Severity.Error, span,
            $"`{Quote.Short(key)}` means the same as `{Quote.Short(other)}` on {Place.Name(at, span)}"
                + (repeat == Repeat.Dropped ? ", and their values differ" : ""),
            advice);

    // Next free: RES1058
}
