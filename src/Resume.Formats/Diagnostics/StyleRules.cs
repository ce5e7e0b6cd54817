namespace Resume.Formats.Diagnostics;

/// <summary>What is a matter of style: told only where the source's `rules` ask for it.</summary>
internal static class StyleRules
{
    public const string OverlapCode = "RES2008";
    public const string GapCode = "RES2009";
    public const string LongHighlightCode = "RES2010";

    public static Diagnostic Overlap(SourceSpan span, SourceSpan other) =>
        new(OverlapCode, Severity.Warning, span,
            FormattableString.Invariant($"this position begins before the one on line {other.Line} ends"), "check both dates; ignore this if you held both positions at once");

    public static Diagnostic Gap(SourceSpan span, int months, SourceSpan before) =>
        new(GapCode, Severity.Warning, span,
            FormattableString.Invariant($"there is a gap of {months} months between this position and the end of the one on line {before.Line}"), "explain the gap, or allow more `months` in `rules`");

    public static Diagnostic LongHighlight(SourceSpan span, int characters, int most) =>
        new(LongHighlightCode, Severity.Warning, span,
            FormattableString.Invariant($"this highlight has {characters} characters, more than {most}"), "shorten it, or split it into two");
}
