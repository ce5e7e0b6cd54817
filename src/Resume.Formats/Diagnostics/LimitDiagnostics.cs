namespace Resume.Formats.Diagnostics;

/// <summary>Errors in a source that asks for more than any résumé needs.</summary>
internal static class LimitDiagnostics
{
    /// <summary>Past a limit nothing is read.</summary>
    public const string Code = "RES1009";

    public static Diagnostic OverBudget(SourceSpan span, string what, string fix) =>
        new(Code, Severity.Error, span, $"{what} is too much for one source", fix);

    public static Diagnostic RecursiveAlias(SourceSpan span, string name) =>
        new(Code, Severity.Error, span, $"the alias `*{Quote.Short(name)}` refers to itself", "write the content out instead");

    public static Diagnostic SourceTooLarge(SourceSpan span, long bytes, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"the file has {bytes:N0} bytes, more than the limit of {most:N0} bytes (4 MiB)"),
            "keep pictures in separate files");

    public static Diagnostic TooDeep(SourceSpan span) =>
        new(Code, Severity.Error, span, "nesting exceeds 64 levels", "use fewer levels; a résumé needs only a few");

    public static Diagnostic TooManyProblems(SourceSpan span, int limit) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"more than {limit:N0} problems; the rest are not shown"),
            "fix the first ones and try again");

    public static Diagnostic TooManyLocales(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"more than {most} languages are listed"),
            "remove some; each language produces its own set of outputs");

    public static Diagnostic TooManyVariants(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"more than {most} variants are listed"),
            "remove some; each variant produces its own set of outputs");

    public static Diagnostic TooManyItems(SourceSpan span, string key, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"`{key}` has more than {most} values"),
            "remove those that nobody needs to read");

    public static Diagnostic TooManyFonts(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"more than {most} font files are listed"),
            "remove some; three families of four files are enough for a résumé");

    public static Diagnostic FontsTooLarge(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"the font files have more than {most:N0} bytes together (64 MiB)"),
            "use smaller fonts, or fewer");

    public static Diagnostic TooManyExtends(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"the source extends more than {most} files"),
            "extend fewer; a file counts once, however many files extend it");

    public static Diagnostic ExtendsTooDeep(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"more than {most} files extend each other in a chain"),
            "use fewer levels; a résumé needs two or three");

    public static Diagnostic ExtendsTooLarge(SourceSpan span, int most) =>
        new(Code, Severity.Error, span,
            FormattableString.Invariant($"the files that the source extends have more than {most:N0} bytes together (4 MiB)"),
            "keep pictures in separate files");

    public static Diagnostic MarkdownTooDeep(SourceSpan span) =>
        new(Code, Severity.Error, span,
            "the Markdown of this text is nested too deeply",
            "use fewer levels, or put `\\` before `*`, `_` and `[` that are not meant as Markdown");
}
