namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a source's JSON.</summary>
internal static class JsonRules
{
    private const string Code = "RES1001";

    public static Diagnostic Syntax(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"JSON cannot be read from `{Quote.Short(found)}` on", "texts and keys stand in double quotes; JSON has no comments");

    public static Diagnostic Trailing(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"`{Quote.Short(found)}` follows the end of the résumé", "JSON ends with its last bracket and has no comments");

    public static Diagnostic TrailingComma(SourceSpan span) =>
        new(Code, Severity.Error, span, "a comma stands before this bracket", "JSON has none after the last item");

    public static Diagnostic UnknownEscape(SourceSpan span) =>
        new(Code, Severity.Error, span, "a text holds a `\\` that JSON has no meaning for", "write `\\\\` for a backslash");

    public static Diagnostic TextNeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "a text goes on past the end of its line", "close it with `\"`; a line break within is written `\\n`");

    public static Diagnostic NeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "the file ends before all brackets are closed", "close them with `}` and `]`");

    public static Diagnostic CommaMissing(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"a comma or a closing bracket is missing before `{Quote.Short(found)}`", "items of a list and keys of a map are parted by commas");
}
