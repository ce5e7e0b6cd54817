namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a source's YAML.</summary>
internal static class YamlRules
{
    public const string Code = "RES1001";

    public const string Tabs = "RES1015";

    public static Diagnostic Syntax(SourceSpan span, string found) =>
        new(Code, Severity.Error, span, $"YAML cannot be read from `{Quote.Short(found)}` on", "if this is text, put quotes around the whole of it");

    public static Diagnostic NeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "a bracket that opens here or before never closes", "close it, or put quotes around text that begins with a bracket");

    public static Diagnostic QuoteNeverCloses(SourceSpan span) =>
        new(Code, Severity.Error, span, "the quote that opens here does not close where it should", "close it, and indent every line of the text more deeply than its key");

    public static Diagnostic UnknownEscape(SourceSpan span) =>
        new(Code, Severity.Error, span, "a text in double quotes holds a `\\` that YAML has no meaning for", "write `\\\\` for a backslash, or use single quotes");

    public static Diagnostic HalfACharacter(SourceSpan span) =>
        new(Code, Severity.Error, span, "an escape in double quotes stands for no character, or for half of one", "write the character itself");

    public static Diagnostic NotAKey(SourceSpan span, int indentation) => indentation == 0
        ? new(Code, Severity.Error, span, "this line is no `key: value`", "add the key, or indent the line if it belongs to the text above")
        : new(Code, Severity.Error, span, "this line is indented unlike those it belongs to", "keys of one map begin in the same column");

    public static Diagnostic NotAnItem(SourceSpan span) =>
        new(Code, Severity.Error, span, "this line stands among the items of a list and is none", "begin it with `- `, or indent it like the keys it belongs to");

    public static Diagnostic NestedColon(SourceSpan span) =>
        new(Code, Severity.Error, span, "a second `: ` stands where YAML allows none", "put quotes around text that holds `: `; or check the indentation of this line");

    public static Diagnostic KeyWithinText(SourceSpan span, string key) =>
        new(Code, Severity.Error, span, $"`{key}` is indented more deeply than the line above, so that YAML takes it for more of that text", "keys of one map begin in the same column");

    public static Diagnostic KeyIsNoWord(SourceSpan span) =>
        new(Code, Severity.Error, span, "a list or map cannot be a key", "if this is text, put quotes around it");

    public static Diagnostic SecondDocument(SourceSpan span) =>
        new(Code, Severity.Error, span, "a second document begins here", "a file holds one résumé; delete the `---` or `...` before it");

    public static Diagnostic Tab(SourceSpan span) =>
        new(Tabs, Severity.Error, span, "a tab indents this line", "YAML is indented with spaces");

    public static Diagnostic UnknownAlias(SourceSpan span, string name) =>
        new("RES1011", Severity.Error, span, $"YAML takes `*{Quote.Short(name)}` for a reference, and nothing is called that", "put quotes around this text");

    public static Diagnostic AliasOfItself(SourceSpan span, string name) =>
        new(ReadingRules.Limit, Severity.Error, span, $"`*{Quote.Short(name)}` stands within what it refers to", "it would go on for ever");

    public static Diagnostic TooManyAliases(SourceSpan span) =>
        new(ReadingRules.Limit, Severity.Error, span, "references like this one stand for more than 10,000 values", "write out what they stand for");
}
