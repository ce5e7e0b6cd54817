namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a source's JSON.</summary>
internal static class JsonRules
{
    private const string Code = "RES1001";

    public static Diagnostic Syntax(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"invalid JSON at `{Quote.Short(found)}`", "put keys and texts in double quotes, and remove comments");

    public static Diagnostic Trailing(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"unexpected `{Quote.Short(found)}` after the end of the résumé", "remove everything after the last bracket");

    public static Diagnostic TrailingComma(SourceSpan span) =>
        new(Code, Severity.Error, span, "trailing comma before the closing bracket", "remove the comma after the last item");

    public static Diagnostic UnknownEscape(SourceSpan span) =>
        new(Code, Severity.Error, span, "invalid escape sequence after `\\`", "write `\\\\` for a backslash");

    public static Diagnostic TextNeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "unterminated text: the closing `\"` is missing on this line", "add the closing `\"`; write `\\n` for a line break");

    public static Diagnostic NeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "the file ends before all brackets are closed", "add the missing `}` or `]`");

    public static Diagnostic CommaMissing(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"missing comma or closing bracket before `{Quote.Short(found)}`", "separate the items of a list and the keys of a map with commas");
}
