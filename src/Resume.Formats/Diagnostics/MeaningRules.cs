namespace Resume.Formats.Diagnostics;

/// <summary>What can be read and cannot be right.</summary>
internal static class MeaningRules
{
    public static Diagnostic NotAnEmail(SourceSpan span, string value) =>
        new("RES2001", Severity.Error, span, $"`{Quote.Short(value)}` is not an e-mail address", "write an address such as `ada@example.com`");

    public static Diagnostic NotAUrl(SourceSpan span, string value, string? suggestion) =>
        new("RES2002", Severity.Error, span, $"`{Quote.Short(value)}` is not a valid web address",
            suggestion is null ? "write a full address such as `https://example.com/ada`" : $"did you mean `{suggestion}`?");

    public static Diagnostic NoName(SourceSpan span, string section, IEnumerable<string> names) =>
        new("RES2005", Severity.Warning, span, $"this entry of `{section}` has no name", $"add {Quote.Any(names)}");

    public static Diagnostic EntryTwice(SourceSpan span, string section, SourceSpan first) =>
        new("RES2006", Severity.Warning, span, FormattableString.Invariant($"this entry of `{section}` is identical to the one on line {first.Line}"), "delete one of them");

    public static Diagnostic EmptySection(SourceSpan span, string section) =>
        new("RES2007", Severity.Warning, span, $"`{section}` is empty and will not be shown", "add an entry, or remove the section");

    public static Diagnostic NoSuchCountry(SourceSpan span, string value, string? suggestion) =>
        new("RES2003", Severity.Error, span, $"`{Quote.Short(value)}` is not a country code",
            suggestion is null ? "write a two-letter ISO 3166-1 code such as `US` or `DE`" : $"did you mean `{suggestion}`?");
}
