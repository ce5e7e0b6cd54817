namespace Resume.Formats.Diagnostics;

/// <summary>Errors in a source: its encoding, YAML or JSON, keys, dates, texts and files. RES1001 to RES1012.</summary>
internal static partial class ReadingDiagnostics
{
    public const string SyntaxCode = "RES1001";

    public const string TabCode = "RES1015";

    public static Diagnostic InvalidYaml(SourceSpan span, string found) =>
        new(SyntaxCode, Severity.Error, span, $"invalid YAML at `{Quote.Short(found)}`", "if this is text, put quotes around all of it");

    public static Diagnostic UnclosedBracket(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span,
            "a bracket opened here or earlier is never closed",
            "close it, or put quotes around text that starts with a bracket");

    public static Diagnostic UnterminatedQuote(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span,
            "unterminated quoted text",
            "add the closing quote, and indent every line of the text more than its key");

    public static Diagnostic InvalidYamlEscape(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span,
            "invalid escape sequence after `\\` in double quotes",
            "write `\\\\` for a backslash, or use single quotes");

    public static Diagnostic InvalidEscapedCharacter(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span, "an escape sequence in double quotes is not a valid character", "write the character itself");

    public static Diagnostic KeyExpected(SourceSpan span, int indentation) => indentation == 0
        ? new(SyntaxCode, Severity.Error, span, "expected `key: value`", "add the key, or indent the line if it belongs to the text above")
        : new(SyntaxCode, Severity.Error, span,
            "this line is not indented like the lines around it",
            "start all keys of a map in the same column");

    public static Diagnostic ListItemExpected(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span, "expected a list item", "start the line with `- `, or indent it like the keys it belongs to");

    public static Diagnostic NestedColon(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span,
            "YAML does not allow a second `: ` here",
            "put quotes around text that contains `: `, or check the indentation of this line");

    public static Diagnostic OverindentedKey(SourceSpan span, string key) =>
        new(SyntaxCode, Severity.Error, span,
            $"`{key}` is indented more than the line above, so YAML reads it as a continuation of that text",
            "start all keys of a map in the same column");

    public static Diagnostic KeyMustBeScalar(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span, "a list or map cannot be a key", "if this is text, put quotes around it");

    public static Diagnostic SecondDocument(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span,
            "a second YAML document starts here",
            "delete the `---` or `...` before it; a file contains one résumé");

    public static Diagnostic InvalidJson(SourceSpan span, string found) =>
        new(SyntaxCode, Severity.Error, span,
            $"invalid JSON at `{Quote.Short(found)}`",
            "put keys and texts in double quotes");

    public static Diagnostic CommentInJson(SourceSpan span, string comment) =>
        new(SyntaxCode, Severity.Error, span,
            $"JSON does not allow comments: `{Quote.Short(comment)}`",
            "delete the comment, or write it as the text of a key that starts with `x-`");

    public static Diagnostic WrongQuote(SourceSpan span, char quote) =>
        new(SyntaxCode, Severity.Error, span,
            $"{(quote == '`' ? "a backtick" : $"`{quote}`")} cannot start a key or a text in JSON",
            "put keys and texts in straight double quotes, `\"`");

    public static Diagnostic UnquotedJsonKey(SourceSpan span, string key) =>
        new(SyntaxCode, Severity.Error, span, $"the key `{Quote.Short(key)}` is not in quotes", $"write `\"{Quote.Short(key)}\"`")
        {
            Fix = Fix.Write(key),
        };

    public static Diagnostic UnquotedJsonText(SourceSpan span, string text) =>
        new(SyntaxCode, Severity.Error, span,
            $"`{Quote.Short(text)}` is not a value in JSON",
            "put texts in double quotes; without them, only numbers, `true`, `false` and `null` are values")
        {
            Fix = Fix.Write(text),
        };

    public static Diagnostic NotAJsonNumber(SourceSpan span, string found) =>
        new(SyntaxCode, Severity.Error, span,
            $"`{Quote.Short(found)}` is not a number in JSON",
            "write a number such as `12` or `0.5`, or a text in double quotes");

    public static Diagnostic ContentAfterJson(SourceSpan span, string found) =>
        new(SyntaxCode, Severity.Error, span,
            $"unexpected `{Quote.Short(found)}` after the end of the résumé",
            "remove everything after the last bracket");

    public static Diagnostic TrailingComma(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span, "trailing comma before the closing bracket", "remove the comma after the last item")
        {
            Fix = new(FixKind.Delete, ""),
        };

    public static Diagnostic InvalidJsonEscape(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span, "invalid escape sequence after `\\`", "write `\\\\` for a backslash");

    public static Diagnostic UnterminatedJsonText(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span,
            "unterminated text: the closing `\"` is missing on this line",
            "add the closing `\"`; write `\\n` for a line break");

    public static Diagnostic UnclosedJsonBracket(SourceSpan span) =>
        new(SyntaxCode, Severity.Error, span, "the file ends before all brackets are closed", "add the missing `}` or `]`");

    public static Diagnostic MissingComma(SourceSpan span, string found) =>
        new(SyntaxCode, Severity.Error, span,
            $"missing comma or closing bracket before `{Quote.Short(found)}`",
            "separate the items of a list and the keys of a map with commas");

    public static Diagnostic NestedList(SourceSpan span, string key, string expected) =>
        new("RES1002", Severity.Error, span, $"an item of `{key}` must be {expected}, not a list", "write all items in one list");

    public static Diagnostic WrongType(SourceSpan span, string key, string wanted, string found, string hint) =>
        new("RES1002", Severity.Error, span,
            key.Length == 0 ? $"the source must be {wanted}, not {found}" : $"`{key}` must be {wanted}, not {found}",
            hint);

    public static Diagnostic ItemsMustBeMaps(SourceSpan span, string key, string hint) =>
        new("RES1002", Severity.Error, span, $"each item of `{key}` must be a map, not text", hint);

    /// <param name="span">The text.</param>
    /// <param name="value">Its characters.</param>
    /// <param name="isShown">True if it is shown nevertheless: nothing is lost.</param>
    public static Diagnostic InvalidDate(SourceSpan span, string value, bool isShown)
    {
        var start = value.AsSpan(0, Math.Min(value.Length, 4));
        var hasYear = start.Length == 4 && !start.ContainsAnyExceptInRange('0', '9') && start[0] != '0';
        var year = hasYear ? value[..4] : "2019";
        return new("RES1003", Severity.Error, span,
            $"`{Quote.Short(value)}` is not a date; write a year, `{year}`, a month, `{year}-12`, or a day, `{year}-12-31`",
            isShown ? "it is shown as written" : null);
    }

    /// <param name="span">The date.</param>
    /// <param name="value">Its text.</param>
    /// <param name="date">The date in the notation of this language.</param>
    /// <param name="isRead">True if it is read nevertheless: nothing is lost.</param>
    public static Diagnostic UnsupportedDate(SourceSpan span, string value, string date, bool isRead) =>
        new("RES1003", Severity.Error, span,
            $"`{Quote.Short(value)}` is not in a supported date format",
            isRead ? $"it is read as `{date}`; write that" : $"write `{date}`")
        {
            Fix = Fix.Write(date),
        };

    public static Diagnostic EndBeforeStart(SourceSpan span, string start, string end) =>
        new("RES1004", Severity.Error, span,
            $"end date `{end}` is before start date `{start}`",
            "leave out `endDate` for a current position");

    /// <param name="span">The key.</param>
    /// <param name="key">Its name.</param>
    /// <param name="place">The path of its map.</param>
    /// <param name="suggestion">The key that is probably meant, or null.</param>
    /// <param name="isRead">True if the value is read as that key's.</param>
    public static Diagnostic UnknownKey(SourceSpan span, string key, string place, string? suggestion, bool isRead = false) =>
        UnknownKeyWithAdvice(span, key, place,
            suggestion is null ? "remove it, or start its name with `x-` to keep it without showing it"
            : isRead ? $"it is read as `{suggestion}`; write that name"
            : $"did you mean `{suggestion}`?") with
        {
            Fix = Fix.Write(suggestion),
        };

    public static Diagnostic UnknownKeyWithAdvice(SourceSpan span, string key, string place, string advice) =>
        new("RES1005", Severity.Error, span,
            $"unknown key `{Quote.Short(key)}` {(place.Length == 0 ? "at the top level" : $"in `{place}`")}",
            advice);

    public static Diagnostic MissingName(SourceSpan span) =>
        new("RES1006", Severity.Error, span,
            "the résumé has no `name`",
            $"add it under `basics`, e.g. `{Notation.Write("name: Ada Example", span)}`");

    public static Diagnostic EmptyFile(SourceSpan span) =>
        new("RES1007", Severity.Error, span, "the file is empty",
            Notation.IsJson(span)
                ? $"write `{Notation.Write("{basics: {name: Ada Example}}", json: true)}`"
                : "start with `basics:` and, below it, `  name: Ada Example`");

    /// <param name="span">The place of the byte.</param>
    /// <param name="found">The byte.</param>
    /// <param name="character">The character that it is in Windows-1252, or null.</param>
    public static Diagnostic NotUtf8(SourceSpan span, byte found, char? character) =>
        new("RES1008", Severity.Error, span,
            $"the byte 0x{found:X2} is not valid UTF-8"
                + (character is null ? "" : $"; in Windows-1252 and Latin-1 files it is `{character}`"),
            SaveAsUtf8);

    public static Diagnostic NotInUtf8(SourceSpan span, string encoding) =>
        new("RES1008", Severity.Error, span, $"the file is encoded in {encoding}, not in UTF-8", SaveAsUtf8);

    private const string SaveAsUtf8 = "save the file with the encoding UTF-8";

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char found) =>
        new("RES1010", Severity.Error, span,
            FormattableString.Invariant($"the character U+{(int)found:X4} is not allowed"),
            "delete the character; it may be invisible");

    public static Diagnostic ForbiddenEscape(SourceSpan span, char found) =>
        new("RES1010", Severity.Error, span,
            FormattableString.Invariant($"this text has an escape for the character U+{(int)found:X4}, which is not allowed"),
            "delete the escape sequence");

    public static Diagnostic LoneSurrogate(SourceSpan span, string escape) =>
        new("RES1010", Severity.Error, span,
            $"`{escape}` is a lone half of a surrogate pair, which is not a character",
            "write both halves, such as `\\ud83d\\ude00`, or the character itself");

    public static Diagnostic UnknownAlias(SourceSpan span, string name) =>
        new("RES1011", Severity.Error, span,
            $"YAML reads `*{Quote.Short(name)}` as an alias, but no anchor has that name",
            "put quotes around this text");

    public static Diagnostic TextReadAsSyntax(SourceSpan span, string text) => text.StartsWith("!include", StringComparison.Ordinal)
        ? new("RES1011", Severity.Error, span,
            "a source cannot include another file: YAML reads `!include` as a tag, and tags are not supported",
            "copy the content of the other file here")
        : new("RES1011", Severity.Error, span,
            text[0] switch
            {
                '#' => "YAML reads this as a comment, so the text is empty",
                '"' or '\'' => "the quoted text is unterminated, or more text follows its closing quote",
                '[' => "YAML reads `[` as the start of a list, but more text follows its end",
                '{' => "YAML reads `{` as the start of a map, but more text follows its end",
                var first when Meaning(first) is { } meaning => $"YAML reads `{first}` at the start of a text as {meaning}",
                '`' => "YAML does not allow a backtick at the start of a text",
                var first => $"YAML does not allow `{first}` at the start of a text",
            },
            Advice(text))
        {
            Fix = Fix.Write(text),
        };

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

    public static Diagnostic ColonInText(SourceSpan span, string text) =>
        new("RES1012", Severity.Error, span, "YAML reads this text as a key and a value because it contains `: `", Advice(text))
        {
            Fix = Fix.Write(text),
        };

    // Too long a text is not shown: half of one invites to copy it.
    private static string Advice(string text) =>
        Quote.Short(text) == text ? $"put quotes around this text: `{Quoted(text)}`" : "put quotes around this text";

    // In single quotes nothing is escaped except the single quote, which is doubled. Double quotes are easier to read then.
    private static string Quoted(string text) =>
        text.Contains('\'', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('"', '\\')
            ? $"\"{text}\""
            : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
