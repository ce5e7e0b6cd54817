namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a source as a file and as a tree of keys and values.</summary>
internal static class ReadingRules
{
    /// <summary>Past a limit nothing is read.</summary>
    public const string Limit = "RES1009";

    public static Diagnostic WrongKind(SourceSpan span, string key, string wanted, string found, string hint) =>
        new("RES1002", Severity.Error, span, key.Length == 0 ? $"the source must be {wanted}, not {found}" : $"`{key}` must be {wanted}, not {found}", hint);

    public static Diagnostic UnknownKey(SourceSpan span, string key, string place, string? suggestion) =>
        new("RES1005", Severity.Error, span, $"unknown key `{Quote.Short(key)}` {(place.Length == 0 ? "at the top level" : $"in `{place}`")}",
            suggestion is null ? "start the names of custom keys with `x-`" : $"did you mean `{suggestion}`?");

    public static Diagnostic MissingName(SourceSpan span) =>
        new("RES1006", Severity.Error, span, "the résumé has no `name`", "add it under `basics`, e.g. `name: Ada Example`");

    public static Diagnostic EmptyFile(SourceSpan span) =>
        new("RES1007", Severity.Error, span, "the file is empty", "start with `basics:` and, below it, `  name: Ada Example`");

    public static Diagnostic NotUtf8(SourceSpan span, byte found) =>
        new("RES1008", Severity.Error, span, $"the byte 0x{found:X2} is not valid UTF-8", "save the file with the encoding UTF-8");

    public static Diagnostic TooLarge(SourceSpan span, int bytes) =>
        new(Limit, Severity.Error, span, FormattableString.Invariant($"the file has {bytes:N0} bytes, more than the limit of 4 MiB"), "keep pictures in separate files");

    public static Diagnostic TooDeep(SourceSpan span) =>
        new(Limit, Severity.Error, span, "nesting exceeds 64 levels", "use fewer levels; a résumé needs only a few");

    public static Diagnostic TooManyNodes(SourceSpan span) =>
        new(Limit, Severity.Error, span, "the file has more than 100,000 keys and values", "shorten the file");

    public static Diagnostic TooManyProblems(SourceSpan span, int told) =>
        new(Limit, Severity.Error, span, FormattableString.Invariant($"more than {told:N0} problems; the rest are not shown"), "fix the first ones and try again");

    public static Diagnostic TooManyLocales(SourceSpan span, int most) =>
        new(Limit, Severity.Error, span, FormattableString.Invariant($"more than {most} languages are listed"), "remove some; each language produces its own set of outputs");

    public static Diagnostic TooManyMarks(SourceSpan span) =>
        new(Limit, Severity.Error, span, "this text has too much Markdown formatting, or nests it too deeply", "split the text, or put `\\` before characters that are not meant as Markdown");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char found) =>
        new("RES1010", Severity.Error, span, FormattableString.Invariant($"the character U+{(int)found:X4} is not allowed"), "delete the character; it may be invisible");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        new("RES1014", Severity.Error, span, FormattableString.Invariant($"duplicate key `{Quote.Short(key)}`; it first appears on line {first.Line}"), "keep one of them");

    public static Diagnostic MisplacedKey(SourceSpan span, string key, IEnumerable<string> places) =>
        new("RES1016", Severity.Error, span, $"`{key}` does not belong here", $"move it to {Quote.Either([.. places.Select(place => place.Length == 0 ? "the top level" : $"`{place}`")])}");

    public static Diagnostic OtherTool(SourceSpan span, string tool) =>
        new("RES1023", Severity.Error, span, $"this is a {tool} file, which uses different keys", "use the keys of JSON Resume, such as `basics`, `work`, `education` and `skills`");

    public static Diagnostic IdTwice(SourceSpan span, string id, SourceSpan first) =>
        new("RES1033", Severity.Error, span, FormattableString.Invariant($"duplicate `id` `{Quote.Short(id)}`; it first appears on line {first.Line}"), "give each entry of a section its own `id`");

    public static Diagnostic NotYet(SourceSpan span, string what) =>
        new("RES1017", Severity.Error, span, $"{what} is not supported yet", "leave it out for now; a later version will support it");

    public static Diagnostic EmptyItem(SourceSpan span, string key) =>
        new("RES1018", Severity.Error, span, $"this item of `{key}` is empty", "delete it or fill it in");

    public static Diagnostic NotAChoice(SourceSpan span, string key, string value, IEnumerable<string> choices) =>
        new("RES1024", Severity.Error, span, $"`{key}` cannot be `{Quote.Short(value)}`", $"write {Quote.Any(choices)}");

    public static Diagnostic NoSuchSection(SourceSpan span, string id, string? suggestion) =>
        new("RES1028", Severity.Error, span, $"unknown section `{Quote.Short(id)}`",
            suggestion is null ? "write the name of a standard section, or add `entries` for a custom section" : $"did you mean `{suggestion}`?");

    public static Diagnostic SectionTwice(SourceSpan span, string id) =>
        new("RES1029", Severity.Error, span, $"the section `{Quote.Short(id)}` is listed twice", "delete one of them");

    public static Diagnostic EntriesOfStandardSection(SourceSpan span, string id) =>
        new("RES1030", Severity.Error, span, $"the standard section `{id}` cannot have `entries` here", "move them to the key `{id}` at the top level, or change the `id` for a custom section");

    public static Diagnostic SectionWithoutId(SourceSpan span) =>
        new("RES1031", Severity.Error, span, "this section has no `id`", "add the name of a standard section, e.g. `id: work`, or a name of your choice");

    public static Diagnostic NotALocale(SourceSpan span, string value, string? suggestion) =>
        new("RES1032", Severity.Error, span, $"`{Quote.Short(value)}` is not a language tag",
            suggestion is null ? "write a language tag such as `en` or `de-AT`" : $"did you mean `{suggestion}`?");

    public static Diagnostic NoSuchCode(SourceSpan span, string code, string? suggestion) =>
        new("RES1041", Severity.Error, span, $"unknown diagnostic code `{Quote.Short(code)}`",
            suggestion is null ? "write a code as shown in diagnostics, e.g. `RES2004`" : $"did you mean `{suggestion}`?");

    public static Diagnostic RuleCannotChange(SourceSpan span, string code) =>
        new("RES1042", Severity.Error, span, $"`rules` cannot change `{code}`", "remove it; `rules` can change warnings and all codes that start with `RES2`");

    public static Diagnostic LocaleTwice(SourceSpan span, string tag) =>
        new("RES1047", Severity.Error, span, $"the language `{tag}` is listed twice", "delete one of them");
}
