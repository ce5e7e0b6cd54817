namespace Resume.Formats.Diagnostics;

/// <summary>Variants and languages. RES1080 to RES1083.</summary>
internal static partial class ReadingDiagnostics
{
    public static Diagnostic InvalidVariantName(SourceSpan span, string name) =>
        new("RES1080", Severity.Error, span,
            $"`{Quote.Short(name)}` cannot be the name of a variant",
            "use up to 40 letters, digits, hyphens and underscores: the name is a part of file names");

    public static Diagnostic VariantNamedLikeLocale(SourceSpan span, string name) =>
        new("RES1080", Severity.Error, span,
            $"the variant `{Quote.Short(name)}` has the name of a language, which file names use too",
            "choose another name, such as `german`; the variant's `locale` decides its language");

    public static Diagnostic VariantNamedDefault(SourceSpan span) =>
        new("RES1081", Severity.Error, span,
            "`default` is the untailored résumé and cannot be a variant",
            $"write `{Notation.Write("default: false", span)}` to leave it out, or choose another name");

    public static Diagnostic CannotBeSet(SourceSpan span, string path) =>
        new("RES1082", Severity.Error, span,
            $"a variant cannot set `{Quote.Short(path)}`",
            "change it at the top level; it is the same for all variants");

    public static Diagnostic LanguageNotListed(SourceSpan span, string language, IReadOnlyList<string> listed) =>
        new("RES1083", Severity.Error, span,
            $"this text has a language that `locale` does not list: `{Quote.Short(language)}`",
            listed.Count == 0
                ? $"list the languages of the texts, e.g. `{Notation.Write("locale: [en, de]", span)}`"
                : $"write `{Notation.Write($"locale: [{string.Join(", ", listed)}, {Quote.Short(language)}]", span)}`, or remove the text");

    // Next free: RES1084
}
