namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say while outputs are written: 4001 to 4009.</summary>
internal static class WritingRules
{
    public static Diagnostic UnknownFormat(SourceSpan span, string format, IEnumerable<string> known, string? nearest = null) =>
        new("RES4001", Severity.Error, span,
            $"unknown format `{Quote.Short(format)}`",
            (nearest is null ? "" : $"did you mean `{nearest}`? ") + $"the formats are {Words.List(known)}");

    public static Diagnostic NotAscii(SourceSpan span, IReadOnlyList<string> characters, int more) =>
        new("RES4021", Severity.Warning, span,
            $"cannot convert {Words.List(characters)}{(more > 0 ? FormattableString.Invariant($" and {more} more") : "")} to ASCII; the characters are kept",
            "write the text in Latin letters, or remove `output.txt.ascii`");

    public static Diagnostic CannotShow(SourceSpan span, string format, string what) =>
        new("RES4002", Severity.Info, span,
            $"{format} cannot show {what}",
            "add `rules: {RES4002: off}` to hide this message");

    public static Diagnostic UnknownLocale(SourceSpan span, string locale, IEnumerable<string> known) =>
        new("RES4003", Severity.Error, span,
            $"the locale `{locale}` is not supported",
            $"the supported languages are {Words.List(known)}; a tag such as `de-AT` uses `de`");

    public static Diagnostic WriterFailed(SourceSpan span, string format, Exception exception) =>
        new("RES9002", Severity.Error, span,
            $"internal error: the writer for `{format}` failed: {exception.Message}",
            "please report it and attach the source; the other formats are written");
}
