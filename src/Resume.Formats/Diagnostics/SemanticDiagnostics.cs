using System.Collections.Immutable;

namespace Resume.Formats.Diagnostics;

/// <summary>Semantics and style: values that can be read but are unlikely to be intended. RES2xxx.</summary>
internal static partial class SemanticDiagnostics
{
    /// <summary>Codes that `rules` may name: all of them, and even their errors may be changed.</summary>
    public static ImmutableArray<string> ChangeableCodes { get; } =
    [
        "RES2001", "RES2002", "RES2003", "RES2004", "RES2005", "RES2006", "RES2007", OverlapCode, GapCode, LongHighlightCode,
        "RES2020", "RES2021", "RES2022", "RES2025", "RES2026", "RES2027", "RES2030", "RES2031", "RES2032", "RES2033", "RES2034",
    ];

    public const string OverlapCode = "RES2008";
    public const string GapCode = "RES2009";
    public const string LongHighlightCode = "RES2010";

    public static Diagnostic InvalidEmail(SourceSpan span, string value) =>
        new("RES2001", Severity.Error, span,
            $"`{Quote.Short(value)}` is not an e-mail address",
            "write an address such as `ada@example.com`");

    public static Diagnostic InvalidUrl(SourceSpan span, string value, string? suggestion) =>
        new("RES2002", Severity.Error, span, $"`{Quote.Short(value)}` is not a valid web address",
            suggestion is null ? "write a full address such as `https://example.com/ada`" : $"did you mean `{suggestion}`?")
        {
            Fix = Fix.Write(suggestion),
        };

    public static Diagnostic UnknownCountry(SourceSpan span, string value) =>
        new("RES2003", Severity.Error, span,
            $"`{Quote.Short(value)}` is not a country code",
            "write a two-letter ISO 3166-1 code such as `US` or `DE`");

    public static Diagnostic ForbiddenLinkTarget(SourceSpan span, string target, string? suggestion) =>
        new("RES2004", Severity.Error, span, $"`{Quote.Short(target)}` is not an allowed link target",
            suggestion is null
                ? "use an address that starts with `https:`, `http:`, `mailto:` or `tel:`"
                : $"did you mean `{suggestion}`?");

    public static Diagnostic EntryWithoutName(SourceSpan span, string section, IEnumerable<string> names) =>
        new("RES2005", Severity.Warning, span, $"this entry of `{section}` has no name", $"add {Quote.Or(names)}");

    public static Diagnostic DuplicateEntry(SourceSpan span, string section, SourceSpan first) =>
        new("RES2006", Severity.Warning, span,
            FormattableString.Invariant($"this entry of `{section}` is identical to the one on line {first.Line}"),
            "delete one of them");

    public static Diagnostic EmptySection(SourceSpan span, string section) =>
        new("RES2007", Severity.Warning, span, $"`{section}` is empty and will not be shown", "add an entry, or remove the section");

    public static Diagnostic OverlappingPositions(SourceSpan span, SourceSpan other) =>
        new(OverlapCode, Severity.Warning, span,
            FormattableString.Invariant($"this position begins before the one on line {other.Line} ends"),
            "check both dates; ignore this if you held both positions at once");

    public static Diagnostic GapBetweenPositions(SourceSpan span, int months, SourceSpan before) =>
        new(GapCode, Severity.Warning, span,
            FormattableString.Invariant(
                $"there is a gap of {months} months between this position and the end of the one on line {before.Line}"),
            "explain the gap, or allow more `months` in `rules`");

    public static Diagnostic LongHighlight(SourceSpan span, int characters, int most) =>
        new(LongHighlightCode, Severity.Warning, span,
            FormattableString.Invariant($"this highlight has {characters} characters, more than {most}"),
            "shorten it, or split it into two");

    public static Diagnostic DoubtfulCountry(SourceSpan span, string place) =>
        new("RES2020", Severity.Info, span,
            $"`{Quote.Short(place)}` may be in the United States or not, so the paper is A4",
            $"write `{Notation.Write("location: {city: …, region: …, countryCode: US}", span)}` for Letter, "
                + $"or set `{Notation.Write("theme: {page: a4}", span)}` or `letter`");

    public static Diagnostic TagsWithoutEffect(SourceSpan span) =>
        new("RES2021", Severity.Info, span,
            "`tags` have no effect: the source has no `variants` that select by them",
            $"add a variant, e.g. `{Notation.Write("variants: {backend: {tags: [backend]}}", span)}`");

    public static Diagnostic NoLocale(SourceSpan span, string script, string language) =>
        new("RES2022", Severity.Warning, span,
            $"the résumé is written in {script} letters but has no `locale`, so its headings and dates are English",
            $"add `{Notation.Write($"locale: {language}", span)}`, or the tag of its language");

    public static Diagnostic AddressReadAs(SourceSpan span, string written, string address) =>
        new("RES2025", Severity.Info, span, $"`{Quote.Short(written)}` is read as `{Quote.Short(address)}`", "write that, if it is meant")
        {
            Fix = Fix.Write(address),
        };

    public static Diagnostic InvalidDoi(SourceSpan span, string value) =>
        new("RES2026", Severity.Warning, span,
            $"`{Quote.Short(value)}` is not a DOI",
            "write a DOI such as `10.1145/1713072.1713079`, and other addresses as `url`");

    public static Diagnostic CountryReadAsCode(SourceSpan span, string value, string code) =>
        new("RES2027", Severity.Warning, span, $"`{Quote.Short(value)}` is read as the country code `{code}`", $"write `{code}`")
        {
            Fix = Fix.Write(code),
        };

    // Next free: RES2028; RES2035 for variants
}
