namespace Resume.Formats.Diagnostics;

/// <summary>HTML and Markdown that has no effect in a text. RES1052 to RES1054.</summary>
internal static partial class ReadingDiagnostics
{
    /// <param name="span">The tag.</param>
    /// <param name="tag">The tag as written.</param>
    /// <param name="element">The name of the element, or empty for a comment or a declaration.</param>
    /// <param name="isJson">True for a source in JSON, where some elements are understood.</param>
    public static Diagnostic HtmlInText(SourceSpan span, string tag, string element, bool isJson) =>
        new("RES1052", Severity.Warning, span, $"the HTML `{Quote.Short(tag)}` is shown as text", MarkdownFor(element, isJson));

    public static Diagnostic UnmatchedTag(SourceSpan span, string tag, string element, bool isOpen) =>
        new("RES1052", Severity.Warning, span,
            $"the HTML `{Quote.Short(tag)}` is shown as text, because no `{(isOpen ? "</" : "<")}{element}>` belongs to it",
            isOpen ? $"add `</{element}>`, or delete it" : "delete it");

    public static Diagnostic EntityInText(SourceSpan span, string entity, string characters) =>
        new("RES1052", Severity.Warning, span, $"the HTML `{entity}` is shown as text",
            string.IsNullOrWhiteSpace(characters) ? "write a space" : $"write the character itself: `{characters}`");

    public static Diagnostic FailedLink(SourceSpan span, string written) =>
        new("RES1053", Severity.Warning, span,
            $"`{Quote.Short(written)}` is not a link and is shown as text",
            "write `[text](https://example.com)`, without a space before `(` or in the address; or `\\[` for a bracket");

    public static Diagnostic FailedMark(SourceSpan span, string mark) =>
        new("RES1053", Severity.Warning, span,
            $"this `{mark}` has no partner and is shown as text",
            mark == "`"
                ? "add a backtick where the code ends; or write `\\` before this one"
                : $"write `{mark}` directly before and after the words; or write `\\{mark[0]}\\{mark[0]}`, or put code in backticks");

    public static Diagnostic UnsupportedMarkdown(SourceSpan span, string what, string hint) =>
        new("RES1054", Severity.Warning, span, $"{what} is shown as text", hint);

    private static string MarkdownFor(string element, bool isJson) => element switch
    {
        "b" or "strong" => "write `**bold**`",
        "i" or "em" => "write `*italic*`",
        "code" or "kbd" or "tt" => "write code in backticks",
        "a" => "write `[text](https://example.com)`",
        "br" => "write `\\` at the end of the line for a line break",
        "p" or "div" => "write a blank line between two paragraphs",
        "ul" or "li" => "start each item on its own line with `- `",
        "ol" => "start each item on its own line with its number, `1. `",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write the words in bold: `**Words**`",
        _ => isJson
            ? "delete it; a text can contain paragraphs, lists, links, bold, italics and code"
            : "delete it; a text can contain `**bold**`, `*italics*`, `[links](https://example.com)` and lists",
    };

    // Next free: RES1055
}
