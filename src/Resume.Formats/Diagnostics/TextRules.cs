namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with texts: what YAML takes for something else, and what Markdown leads to.</summary>
internal static class TextRules
{
    public static Diagnostic ColonMadeAMap(SourceSpan span, string text) =>
        new("RES1012", Severity.Error, span, "YAML takes this text for a key and its value, since it holds `: `", $"put quotes around this text: {Quoted(text)}");

    public static Diagnostic ImageInText(SourceSpan span) =>
        new("RES1022", Severity.Error, span, "an image cannot stand in a text", "leave out the `!` to make it a link");

    public static Diagnostic LinkTarget(SourceSpan span, string target, string? suggestion) =>
        new("RES2004", Severity.Error, span, $"`{Quote.Short(target)}` is nothing a link may lead to",
            suggestion is null ? "links lead to `https:`, `http:`, `mailto:` or `tel:`" : $"did you mean `{suggestion}`?");

    // Single quotes leave everything else as it is; only they themselves are doubled.
    private static string Quoted(string text) => $"`'{Quote.Short(text).Replace("'", "''", StringComparison.Ordinal)}'`";
}
