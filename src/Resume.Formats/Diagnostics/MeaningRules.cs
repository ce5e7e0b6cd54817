namespace Resume.Formats.Diagnostics;

/// <summary>What can be read and cannot be right.</summary>
internal static class MeaningRules
{
    public static Diagnostic NotAnEmail(SourceSpan span, string value) =>
        new("RES2001", Severity.Error, span, $"`{Quote.Short(value)}` is no e-mail address", "one looks like `ada@example.com`");

    public static Diagnostic NotAUrl(SourceSpan span, string value, string? suggestion) =>
        new("RES2002", Severity.Error, span, $"`{Quote.Short(value)}` is no web address that leads anywhere",
            suggestion is null ? "one looks like `https://example.com/ada`" : $"did you mean `{suggestion}`?");

    public static Diagnostic NoSuchCountry(SourceSpan span, string value, string? suggestion) =>
        new("RES2003", Severity.Error, span, $"`{Quote.Short(value)}` is the code of no country",
            suggestion is null ? "write the two letters of ISO 3166-1, as `US` or `DE`" : $"did you mean `{suggestion}`?");
}
