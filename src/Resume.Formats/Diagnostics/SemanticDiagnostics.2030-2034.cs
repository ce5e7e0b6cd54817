namespace Resume.Formats.Diagnostics;

/// <summary>Variants and languages that are probably not what was meant. RES2030 to RES2034.</summary>
internal static partial class SemanticDiagnostics
{
    // A résumé without a second language has hundreds.
    private const int MostTexts = 5;

    public static Diagnostic NoVariantSelectsTag(SourceSpan span, string tag, string? nearest) =>
        new("RES2021", Severity.Warning, span,
            $"no variant selects the tag `{Quote.Short(tag)}`",
            nearest is null ? "add it to the `tags` of a variant, or remove it" : $"did you mean `{nearest}`?")
        {
            Fix = Fix.Write(nearest),
        };

    public static Diagnostic NotTranslated(SourceSpan span, string language, IReadOnlyList<string> paths, string fallback)
    {
        var shown = paths.Take(MostTexts).ToList();
        var more = paths.Count - shown.Count;
        var list = more == 0 ? Quote.And(shown)
            : FormattableString.Invariant($"{string.Join(", ", shown.Select(path => $"`{path}`"))} and {more} more");
        return new("RES2030", Severity.Warning, span,
            paths.Count == 1
                ? $"a text has no translation to `{language}` and stays in `{fallback}`: {list}"
                : FormattableString.Invariant($"{paths.Count} texts have no translation to `{language}` and stay in `{fallback}`: {list}"),
            $"`resume check --locale {language}` lists each one with its line");
    }

    /// <param name="span">The text.</param>
    /// <param name="language">The language that it lacks.</param>
    /// <param name="path">Its path.</param>
    /// <param name="fallback">The language that it has instead.</param>
    /// <param name="isListed">True if the source lists the language.</param>
    public static Diagnostic NotTranslated(SourceSpan span, string language, string path, string fallback, bool isListed) =>
        new("RES2030", Severity.Warning, span,
            $"`{path}` has no translation to `{language}` and stays in `{fallback}`",
            isListed ? $"add a text for `{language}`" : $"add `{language}` to `locale`, and a text for it here")
        {
            Fix = new(FixKind.Translate, language),
        };

    public static Diagnostic PathNotFound(SourceSpan span, string path, string? nearest) =>
        new("RES2031", Severity.Warning, span,
            $"there is nothing at `{Quote.Short(path)}`",
            nearest is null
                ? "write keys and the `id`s of list items, joined by dots, e.g. `basics.phone`"
                : $"did you mean `{nearest}`?")
        {
            Fix = Fix.Write(nearest),
        };

    public static Diagnostic IdenticalVariants(SourceSpan span, string variant, string? other) =>
        new("RES2032", Severity.Warning, span,
            other is null
                ? $"the variant `{variant}` is identical to the untailored résumé"
                : $"the variant `{variant}` is identical to `{other}`",
            "check its `tags` and paths, or remove it");

    public static Diagnostic VariantWithoutSection(SourceSpan span, string variant, string section) =>
        new("RES2033", Severity.Warning, span,
            $"the variant `{variant}` shows nothing of `{Quote.Short(section)}`",
            $"add one of its tags to an entry, or write `{Notation.Write($"omit: [{section}]", span)}` if that is intended");

    public static Diagnostic PrivateNeverOmitted(SourceSpan span) =>
        new("RES2034", Severity.Warning, span,
            "no variant omits the private values, so all outputs contain them",
            $"add a variant, e.g. `{Notation.Write("variants: {public: {omit: [private]}}", span)}`");

    // Next free: RES2035
}
