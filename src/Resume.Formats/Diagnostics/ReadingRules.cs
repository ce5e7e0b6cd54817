namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a source as a file and as a tree of keys and values.</summary>
internal static class ReadingRules
{
    /// <summary>Past a limit nothing is read.</summary>
    public const string Limit = "RES1009";

    public static Diagnostic WrongKind(SourceSpan span, string key, string wanted, string found, string hint) =>
        new("RES1002", Severity.Error, span, $"`{key}` is {wanted}, and this is {found}", hint);

    public static Diagnostic UnknownKey(SourceSpan span, string key, string place, string? suggestion) =>
        new("RES1005", Severity.Error, span, $"there is no key `{Quote.Short(key)}` in `{place}`",
            suggestion is null ? "a key that begins with `x-` may hold anything" : $"did you mean `{suggestion}`?");

    public static Diagnostic MissingName(SourceSpan span) =>
        new("RES1006", Severity.Error, span, "the résumé has no `name`", "write it under `basics`, as `name: Ada Example`");

    public static Diagnostic EmptyFile(SourceSpan span) =>
        new("RES1007", Severity.Error, span, "the file holds no résumé", "begin with `basics:` and, below it, `  name: Ada Example`");

    public static Diagnostic NotUtf8(SourceSpan span, byte found) =>
        new("RES1008", Severity.Error, span, $"the byte 0x{found:X2} is no UTF-8", "save the file in the encoding UTF-8");

    public static Diagnostic TooLarge(SourceSpan span, int bytes) =>
        new(Limit, Severity.Error, span, FormattableString.Invariant($"the file has {bytes:N0} bytes, more than the 4 MiB that are read"), "keep pictures in files of their own");

    public static Diagnostic TooDeep(SourceSpan span) =>
        new(Limit, Severity.Error, span, "more than 64 maps and lists stand within each other", "no key of a résumé lies that deep");

    public static Diagnostic TooManyNodes(SourceSpan span) =>
        new(Limit, Severity.Error, span, "the file has more than 100,000 keys and values", "no résumé is that long");

    public static Diagnostic TooManyProblems(SourceSpan span, int told) =>
        new(Limit, Severity.Error, span, FormattableString.Invariant($"more than {told:N0} things are wrong; these and later ones are not told"), "mend the first ones and try again");

    public static Diagnostic TooManyLocales(SourceSpan span, int most) =>
        new(Limit, Severity.Error, span, FormattableString.Invariant($"more than {most} languages are listed"), "each has outputs of its own; leave some out");

    public static Diagnostic TooManyMarks(SourceSpan span) =>
        new(Limit, Severity.Error, span, "this text has too many marks of Markdown, or too many within each other", "write it in several texts, or put `\\` before marks that mean nothing");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char found) =>
        new("RES1010", Severity.Error, span, FormattableString.Invariant($"the character U+{(int)found:X4} stands for nothing that can be shown"), "delete it");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        new("RES1014", Severity.Error, span, FormattableString.Invariant($"`{Quote.Short(key)}` stands here a second time; the first is in line {first.Line}"), "keep one of them");

    public static Diagnostic MisplacedKey(SourceSpan span, string key, IEnumerable<string> places) =>
        new("RES1016", Severity.Error, span, $"`{key}` does not belong here", $"it belongs in {Quote.Any(places)}");

    public static Diagnostic OtherTool(SourceSpan span, string tool) =>
        new("RES1023", Severity.Error, span, $"this is a file of {tool}, which has keys of its own", "a résumé here has JSON Resume's: `basics`, `work`, `education`, `skills` and others");

    public static Diagnostic IdTwice(SourceSpan span, string id, SourceSpan first) =>
        new("RES1033", Severity.Error, span, FormattableString.Invariant($"the `id` `{Quote.Short(id)}` stands here a second time; the first is in line {first.Line}"), "ids of one list differ");

    public static Diagnostic NotYet(SourceSpan span, string what) =>
        new("RES1017", Severity.Error, span, $"{what} is not supported yet", "leave it out for now; a later version will read it");

    public static Diagnostic EmptyItem(SourceSpan span, string key) =>
        new("RES1018", Severity.Error, span, $"this item of `{key}` holds nothing", "delete it, or fill it in");

    public static Diagnostic NotAChoice(SourceSpan span, string key, string value, IEnumerable<string> choices) =>
        new("RES1024", Severity.Error, span, $"`{key}` cannot be `{Quote.Short(value)}`", $"write {Quote.Any(choices)}");

    public static Diagnostic NoSuchSection(SourceSpan span, string id, string? suggestion) =>
        new("RES1028", Severity.Error, span, $"there is no section `{Quote.Short(id)}`",
            suggestion is null ? "a section of your own has `entries`" : $"did you mean `{suggestion}`?");

    public static Diagnostic SectionTwice(SourceSpan span, string id) =>
        new("RES1029", Severity.Error, span, $"`{Quote.Short(id)}` is listed a second time", "a section stands in one place");

    public static Diagnostic EntriesOfStandardSection(SourceSpan span, string id) =>
        new("RES1030", Severity.Error, span, $"`{id}` has its entries under the key `{id}`", "move them there, or give the section an `id` of its own");

    public static Diagnostic SectionWithoutId(SourceSpan span) =>
        new("RES1031", Severity.Error, span, "this section has no `id`", "write `id: work` for a standard section, or a word of your own");

    public static Diagnostic NotALocale(SourceSpan span, string value, string? suggestion) =>
        new("RES1032", Severity.Error, span, $"`{Quote.Short(value)}` is no language tag",
            suggestion is null ? "one looks like `en` or `de-AT`" : $"did you mean `{suggestion}`?");

    public static Diagnostic NoSuchCode(SourceSpan span, string code, string? suggestion) =>
        new("RES1041", Severity.Error, span, $"there is no diagnostic `{Quote.Short(code)}`",
            suggestion is null ? "write a code as diagnostics show it, as `RES2004`" : $"did you mean `{suggestion}`?");

    public static Diagnostic RuleCannotChange(SourceSpan span, string code) =>
        new("RES1042", Severity.Error, span, $"`{code}` cannot be changed by a source", "`rules` are for warnings, and for `RES2001` and later; leave this one out");

    public static Diagnostic LocaleTwice(SourceSpan span, string tag) =>
        new("RES1047", Severity.Error, span, $"`{tag}` is listed a second time", "each language has one set of outputs; keep one of them");
}
