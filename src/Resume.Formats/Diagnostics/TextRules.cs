namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with texts: what YAML takes for something else, and what Markdown leads to.</summary>
internal static class TextRules
{
    public static Diagnostic TakenForSyntax(SourceSpan span, string text) =>
        new("RES1011", Severity.Error, span,
            text[0] switch
            {
                '#' => "YAML reads this as a comment, so the text is empty",
                '"' or '\'' => "the quoted text is unterminated, or more text follows its closing quote",
                '[' or '{' => $"YAML reads `{text[0]}` as the start of a {(text[0] == '[' ? "list" : "map")}, but more text follows its end",
                var first when Meaning(first) is { } meaning => $"YAML reads `{first}` at the start of a text as {meaning}",
                '`' => "YAML does not allow a backtick at the start of a text",
                var first => $"YAML does not allow `{first}` at the start of a text",
            },
            Advice(text));

    public static Diagnostic ColonInText(SourceSpan span, string text) =>
        new("RES1012", Severity.Error, span, "YAML reads this text as a key and a value because it contains `: `", Advice(text));

    public static Diagnostic BulletInText(SourceSpan span) =>
        new("RES1034", Severity.Error, span, "YAML reads this line, including its dash, as a continuation of the text above",
            "to nest bullets, write `- text: …` above and, below it, `  highlights:` with this line in its list");

    public static Diagnostic CommentInText(SourceSpan span, string comment) =>
        new("RES1013", Severity.Warning, span, $"YAML reads `{Quote.Short(comment)}` as a comment and ignores it",
            "put quotes around the whole text, or add a space after `#` if it is a comment");

    public static Diagnostic ColonMadeAMap(SourceSpan span, string text) =>
        new("RES1012", Severity.Error, span, "YAML reads this text as a key and a value because it contains `: `", Advice(text));

    public static Diagnostic ImageInText(SourceSpan span) =>
        new("RES1022", Severity.Error, span, "a text cannot contain an image", "remove the `!` to make it a link");

    public static Diagnostic LinkTarget(SourceSpan span, string target, string? suggestion) =>
        new("RES2004", Severity.Error, span, $"`{Quote.Short(target)}` is not an allowed link target",
            suggestion is null ? "use an address that starts with `https:`, `http:`, `mailto:` or `tel:`" : $"did you mean `{suggestion}`?");

    // Too long a text is not shown: half of one invites to copy it.
    private static string Advice(string text) =>
        Quote.Short(text) == text ? $"put quotes around this text: `{Quoted(text)}`" : "put quotes around this text";

    // Single quotes leave everything else as it is; only they themselves are doubled, which looks odd where double quotes would do.
    private static string Quoted(string text) =>
        text.Contains('\'', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('"', '\\') ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string? Meaning(char first) => first switch
    {
        '*' => "an alias",
        '&' => "an anchor",
        '!' => "a tag",
        '>' or '|' => "the start of a text on the following lines",
        '-' => "a list item",
        '?' => "a key",
        _ => null,
    };
}
