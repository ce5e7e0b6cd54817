namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a source's YAML.</summary>
internal static class YamlRules
{
    public const string Code = "RES1001";

    public const string Tabs = "RES1015";

    public static Diagnostic Syntax(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"invalid YAML at `{Quote.Short(found)}`", "if this is text, put quotes around all of it");

    public static Diagnostic NeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "a bracket opened here or earlier is never closed", "close it, or put quotes around text that starts with a bracket");

    public static Diagnostic QuoteNeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "unterminated quoted text", "add the closing quote, and indent every line of the text more than its key");

    public static Diagnostic UnknownEscape(SourceSpan span) =>
        new(Code, Severity.Error, span, "invalid escape sequence after `\\` in double quotes", "write `\\\\` for a backslash, or use single quotes");

    public static Diagnostic HalfACharacter(SourceSpan span) =>
        new(Code, Severity.Error, span, "an escape sequence in double quotes is not a valid character", "write the character itself");

    public static Diagnostic NotAKey(SourceSpan span, int indentation) => indentation == 0
        ? new(Code, Severity.Error, span, "expected `key: value`", "add the key, or indent the line if it belongs to the text above")
        : new(Code, Severity.Error, span, "this line is not indented like the lines around it", "start all keys of a map in the same column");

    public static Diagnostic NotAnItem(SourceSpan span) =>
        new(Code, Severity.Error, span, "expected a list item", "start the line with `- `, or indent it like the keys it belongs to");

    public static Diagnostic NestedColon(SourceSpan span) =>
        new(Code, Severity.Error, span, "YAML does not allow a second `: ` here", "put quotes around text that contains `: `, or check the indentation of this line");

    public static Diagnostic KeyWithinText(SourceSpan span, string key) =>
        new(Code, Severity.Error, span, $"`{key}` is indented more than the line above, so YAML reads it as a continuation of that text", "start all keys of a map in the same column");

    public static Diagnostic KeyIsNoWord(SourceSpan span) =>
        new(Code, Severity.Error, span, "a list or map cannot be a key", "if this is text, put quotes around it");

    public static Diagnostic SecondDocument(SourceSpan span) =>
        new(Code, Severity.Error, span, "a second YAML document starts here", "delete the `---` or `...` before it; a file contains one résumé");

    public static Diagnostic Tab(SourceSpan span) =>
        new(Tabs, Severity.Error, span, "this line is indented with a tab", "indent with spaces");

    public static Diagnostic UnknownAlias(SourceSpan span, string name) =>
        new("RES1011", Severity.Error, span, $"YAML reads `*{Quote.Short(name)}` as an alias, but no anchor has that name", "put quotes around this text");

    public static Diagnostic AliasOfItself(SourceSpan span, string name) =>
        new(ReadingRules.Limit, Severity.Error, span, $"the alias `*{Quote.Short(name)}` refers to itself", "write the content out instead");

    public static Diagnostic TooManyAliases(SourceSpan span) =>
        new(ReadingRules.Limit, Severity.Error, span, "aliases like this one expand to more than 10,000 values", "write the content out instead");
}
