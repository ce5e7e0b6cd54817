namespace Resume.Formats.Diagnostics;

/// <summary>What can be read and cannot be right.</summary>
internal static class MeaningRules
{
    public static Diagnostic NotAnEmail(SourceSpan span, string value) =>
        new("RES2001", Severity.Error, span, $"`{Quote.Short(value)}` is no e-mail address", "one looks like `ada@example.com`");

    public static Diagnostic NotAUrl(SourceSpan span, string value, string? suggestion) =>
        new("RES2002", Severity.Error, span, $"`{Quote.Short(value)}` is no web address that leads anywhere",
            suggestion is null ? "one looks like `https://example.com/ada`" : $"did you mean `{suggestion}`?");

    public static Diagnostic NoName(SourceSpan span, string section, IEnumerable<string> names) =>
        new("RES2005", Severity.Warning, span, $"this entry of `{section}` has no name to be shown by", $"add {Quote.Any(names)}");

    public static Diagnostic EntryTwice(SourceSpan span, string section, SourceSpan first) =>
        new("RES2006", Severity.Warning, span, FormattableString.Invariant($"this entry of `{section}` is the same as the one in line {first.Line}"), "delete one of them");

    public static Diagnostic EmptySection(SourceSpan span, string section) =>
        new("RES2007", Severity.Warning, span, $"`{section}` holds nothing, and will not be shown", "fill it in, or leave it out");

    public static Diagnostic NoSuchCountry(SourceSpan span, string value, string? suggestion) =>
        new("RES2003", Severity.Error, span, $"`{Quote.Short(value)}` is the code of no country",
            suggestion is null ? "write the two letters of ISO 3166-1, as `US` or `DE`" : $"did you mean `{suggestion}`?");
}
