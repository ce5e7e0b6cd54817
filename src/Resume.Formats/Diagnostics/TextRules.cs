namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with texts: what YAML takes for something else, and what Markdown leads to.</summary>
internal static class TextRules
{
    public static Diagnostic TakenForSyntax(SourceSpan span, string text) =>
        new("RES1011", Severity.Error, span,
            text[0] switch
            {
                '#' => "YAML takes this for a comment, so that there is no text here",
                '"' or '\'' => "YAML takes the text for finished where its quote closes, and there is more, or it never closes",
                '[' or '{' => $"YAML takes `{text[0]}` for the beginning of a {(text[0] == '[' ? "list" : "map")}, and it ends in the midst of the line",
                _ => $"YAML takes {(text[0] == '`' ? "a backtick" : $"`{text[0]}`")} at the beginning of a text for {Meaning(text[0])}",
            },
            Advice(text));

    public static Diagnostic ColonInText(SourceSpan span, string text) =>
        new("RES1012", Severity.Error, span, "YAML takes this text for a key and its value, since it holds `: `", Advice(text));

    public static Diagnostic BulletInText(SourceSpan span) =>
        new("RES1034", Severity.Error, span, "YAML takes this line for more of the text above, its dash included",
            "for a bullet below a bullet write `- text: …` above and, below it, `  highlights:` with this line in its list");

    public static Diagnostic CommentInText(SourceSpan span, string comment) =>
        new("RES1013", Severity.Warning, span, $"YAML takes `{Quote.Short(comment)}` for a comment, and leaves it out",
            "put quotes around the whole text; or a space after `#` if it is a comment");

    public static Diagnostic ColonMadeAMap(SourceSpan span, string text) =>
        new("RES1012", Severity.Error, span, "YAML takes this text for a key and its value, since it holds `: `", Advice(text));

    public static Diagnostic ImageInText(SourceSpan span) =>
        new("RES1022", Severity.Error, span, "an image cannot stand in a text", "leave out the `!` to make it a link");

    public static Diagnostic LinkTarget(SourceSpan span, string target, string? suggestion) =>
        new("RES2004", Severity.Error, span, $"`{Quote.Short(target)}` is nothing a link may lead to",
            suggestion is null ? "links lead to `https:`, `http:`, `mailto:` or `tel:`" : $"did you mean `{suggestion}`?");

    // Too long a text is not shown: half of one invites to copy it.
    private static string Advice(string text) =>
        Quote.Short(text) == text ? $"put quotes around this text: `{Quoted(text)}`" : "put quotes around this text";

    // Single quotes leave everything else as it is; only they themselves are doubled, which looks odd where double quotes would do.
    private static string Quoted(string text) =>
        text.Contains('\'', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('"', '\\') ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Meaning(char first) => first switch
    {
        '*' => "a reference to something named before",
        '&' => "a name for what follows",
        '!' => "a type",
        '>' or '|' => "the beginning of a text on the lines below",
        '-' => "an item of a list",
        '?' => "a key",
        _ => "its own",
    };
}
