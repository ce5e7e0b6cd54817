namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say while outputs are written: 4001 to 4009.</summary>
internal static class WritingRules
{
    public static Diagnostic UnknownFormat(SourceSpan span, string format, IEnumerable<string> known, string? nearest = null) =>
        new("RES4001", Severity.Error, span,
            $"there is no format `{Quote.Short(format)}`",
            (nearest is null ? "" : $"did you mean `{nearest}`? ") + $"the formats are {Words.List(known)}");

    public static Diagnostic NotAscii(SourceSpan span, IReadOnlyList<string> characters, int more) =>
        new("RES4021", Severity.Warning, span,
            $"plain text has no ASCII for {Words.List(characters)}{(more > 0 ? FormattableString.Invariant($" and {more} more") : "")}; what cannot be said otherwise stays as it is",
            "write it in Latin letters, or leave out `output.txt.ascii`");

    public static Diagnostic CannotShow(SourceSpan span, string format, string what) =>
        new("RES4002", Severity.Info, span,
            $"{format} cannot show {what}",
            "`rules: {RES4002: off}` leaves this out");

    public static Diagnostic UnknownLocale(SourceSpan span, string locale, IEnumerable<string> known) =>
        new("RES4003", Severity.Error, span,
            $"there are no labels for the locale `{locale}`",
            $"the languages are {Words.List(known)}; a tag such as `de-AT` has those of `de`");

    public static Diagnostic WriterFailed(SourceSpan span, string format, Exception exception) =>
        new("RES9002", Severity.Error, span,
            $"the writer of `{format}` failed: {exception.Message}",
            "the other formats are written; please report this with the source");
}
