using System.Collections.Immutable;

namespace Resume.Formats.Diagnostics;

/// <summary>RES1013 to RES1034.</summary>
internal static partial class ReadingDiagnostics
{
    /// <summary>Codes that `rules` may name: the warnings among these.</summary>
    public static ImmutableArray<string> ChangeableCodes { get; } = ["RES1013", "RES1039", "RES1052", "RES1053", "RES1054"];

    public static Diagnostic CommentInText(SourceSpan span, string comment) =>
        new("RES1013", Severity.Warning, span, $"YAML reads `{Quote.Short(comment)}` as a comment and ignores it",
            "put quotes around the whole text, or add a space after `#` if it is a comment");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        DuplicateKey(span, key, first, "keep one of them");

    /// <summary>A duplicate key in JSON, where it is read.</summary>
    /// <param name="span">The second key.</param>
    /// <param name="key">Its name.</param>
    /// <param name="first">Where it appears before.</param>
    /// <param name="kept">The one whose value is used, if only one is.</param>
    /// <param name="repeat">What becomes of its value.</param>
    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first, SourceSpan kept, Repeat repeat) =>
        DuplicateKey(span, key, first, repeat switch
        {
            Repeat.Same => "delete one of them",
            Repeat.Combined => "both are used; combine their values under one key",
            _ => $"the value on {Place.Name(kept, kept == span ? first : span)} is used; delete the other",
        });

    private static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first, string hint) =>
        new("RES1014", Severity.Error, span,
            $"duplicate key `{Quote.Short(key)}`; it first appears on {Place.Name(first, span)}", hint);

    public static Diagnostic TabIndentation(SourceSpan span) =>
        new(TabCode, Severity.Error, span, "this line is indented with a tab", "indent with spaces");

    public static Diagnostic MisplacedKey(SourceSpan span, string key, IEnumerable<string> places) =>
        new("RES1016", Severity.Error, span,
            $"`{key}` does not belong here",
            $"move it to {Quote.Join([.. places.Select(place => place.Length == 0 ? "the top level" : $"`{place}`")], "or")}")
        {
            Fix = Fix.MoveTo(places.Select(place => place.Length == 0 ? key : $"{place}.{key}")),
        };

    /// <param name="span">The key.</param>
    /// <param name="key">Its name.</param>
    /// <param name="advice">What to write in `basics`.</param>
    /// <param name="name">Its name in `basics`, if its value can stay as it is; otherwise null.</param>
    public static Diagnostic BelongsInBasics(SourceSpan span, string key, string advice, string? name = null) =>
        new("RES1016", Severity.Error, span, $"`{Quote.Short(key)}` does not belong here", $"in `basics`, {advice}")
        {
            Fix = name is null ? null : Fix.MoveTo($"basics.{name}"),
        };

    public static Diagnostic EmptyItem(SourceSpan span, string key) =>
        new("RES1018", Severity.Error, span, $"this item of `{key}` is empty", "delete it or fill it in");

    public static Diagnostic DateWithPeriod(SourceSpan span, string other) =>
        new("RES1019", Severity.Error, span,
            $"`date` cannot be combined with `{other}`",
            "use either `date`, or `startDate` and `endDate`");

    public static Diagnostic PresentAsStart(SourceSpan span, string key) =>
        new("RES1020", Severity.Error, span, $"`{key}` cannot be `present`", "write the date it began; only `endDate` can be `present`");

    public static Diagnostic PresentNotAllowed(SourceSpan span, string key) =>
        new("RES1020", Severity.Error, span, $"`{key}` cannot be `present`", "write a year, a month or a day");

    public static Diagnostic ImageInText(SourceSpan span) =>
        new("RES1022", Severity.Error, span, "a text cannot contain an image", "remove the `!` to make it a link");

    public static Diagnostic ForeignFormat(SourceSpan span, string tool) =>
        new("RES1023", Severity.Error, span,
            $"this is a {tool} file, which uses different keys",
            "use the keys of JSON Resume, such as `basics`, `work`, `education` and `skills`");

    public static Diagnostic ConvertibleFormat(SourceSpan span, string tool) =>
        ForeignFormat(span, tool) with
        {
            Hint = $"run `resume convert {Quote.Argument(span.File)}` to convert it to a source",
        };

    public static Diagnostic ForeignText(SourceSpan span, string what) =>
        new("RES1023", Severity.Error, span,
            $"this is {what}, not YAML or JSON",
            "use the keys of JSON Resume, such as `basics`, `work`, `education` and `skills`");

    public static Diagnostic InvalidChoice(SourceSpan span, string key, string value, IEnumerable<string> choices) =>
        new("RES1024", Severity.Error, span, $"`{key}` cannot be `{Quote.Short(value)}`", $"write {Quote.Or(choices)}")
        {
            Fix = Fix.Write(choices),
        };

    public static Diagnostic UnknownSection(SourceSpan span, string id, string? suggestion) =>
        new("RES1028", Severity.Error, span, $"unknown section `{Quote.Short(id)}`",
            suggestion is null
                ? "write the name of a standard section, or add `entries` for a custom section"
                : $"did you mean `{suggestion}`?")
        {
            Fix = Fix.Write(suggestion),
        };

    public static Diagnostic DuplicateSection(SourceSpan span, string id) =>
        new("RES1029", Severity.Error, span, $"the section `{Quote.Short(id)}` is listed twice", "delete one of them");

    public static Diagnostic EntriesOfStandardSection(SourceSpan span, string id) =>
        new("RES1030", Severity.Error, span,
            $"the standard section `{id}` cannot have `entries` here",
            $"move them to the key `{id}` at the top level, or change the `id` for a custom section");

    public static Diagnostic SectionWithoutId(SourceSpan span) =>
        new("RES1031", Severity.Error, span,
            "this section has no `id`",
            $"add the name of a standard section, e.g. `{Notation.Write("id: work", span)}`, or a name of your choice");

    public static Diagnostic InvalidLocale(SourceSpan span, string value, string? suggestion) =>
        new("RES1032", Severity.Error, span, $"`{Quote.Short(value)}` is not a language tag",
            suggestion is null ? "write a language tag such as `en` or `de-AT`" : $"did you mean `{suggestion}`?")
        {
            Fix = Fix.Write(suggestion),
        };

    public static Diagnostic DuplicateId(SourceSpan span, string id, SourceSpan first) =>
        new("RES1033", Severity.Error, span,
            FormattableString.Invariant($"duplicate `id` `{Quote.Short(id)}`; it first appears on line {first.Line}"),
            "give each entry of a section its own `id`");

    public static Diagnostic BulletInText(SourceSpan span) =>
        new("RES1034", Severity.Error, span, "YAML reads this line, including its dash, as a continuation of the text above",
            "to nest bullets, write `- text: …` above and, below it, `  highlights:` with this line in its list");
}
