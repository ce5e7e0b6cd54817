namespace Resume.Formats.Diagnostics;

/// <summary>Files that a source extends, and values from the environment: RES1070 to RES1079.</summary>
internal static class ComposingDiagnostics
{
    /// <param name="span">The path.</param>
    /// <param name="path">Its value.</param>
    /// <param name="reason">Why the file cannot be read.</param>
    /// <param name="chain">The files from the source to this one.</param>
    /// <param name="fix">What to do.</param>
    public static Diagnostic CannotExtend(SourceSpan span, string path, string reason, IReadOnlyList<string> chain, string fix) =>
        new("RES1070", Severity.Error, span,
            $"cannot extend `{Quote.Short(path)}`: {reason}{(chain.Count > 2 ? $" ({Describe(chain)})" : "")}",
            fix);

    public static Diagnostic ExtendsNoMap(SourceSpan span) =>
        new("RES1070", Severity.Error, span with { EndLine = span.Line, EndColumn = span.Column + 1 },
            "a file that others extend must have keys, like a source",
            "write for example `basics:`");

    public static Diagnostic CircularExtends(SourceSpan span, string path, IReadOnlyList<string> chain) =>
        new("RES1071", Severity.Error, span,
            $"`{Quote.Short(path)}` extends itself: {Describe(chain)}",
            "remove one of these from `extends`");

    public static Diagnostic VariableNotSet(SourceSpan span, string name) =>
        new("RES1072", Severity.Error, span,
            $"the environment variable `{Quote.Short(name)}` is not set",
            $"set it, or write `${{{name}?}}` to leave the value out");

    public static Diagnostic ForbiddenInVariable(SourceSpan span, string name) =>
        new("RES1073", Severity.Error, span,
            $"the environment variable `{Quote.Short(name)}` contains a control character or half of a character",
            "set it to text");

    public static Diagnostic OtherVariable(SourceSpan span, string value, string name) =>
        new("RES1074", Severity.Warning, span,
            $"`{Quote.Short(value)}` is written as it is: only variables whose names start with `RESUME_` are read",
            $"rename the variable to `RESUME_{Quote.Short(name)}`, or write the value");

    public static Diagnostic PlaceholderInText(SourceSpan span, string placeholder) =>
        new("RES1074", Severity.Warning, span,
            $"`{Quote.Short(placeholder)}` is written as it is: only a whole value is replaced",
            "put the whole value into the variable");

    public static Diagnostic PlaceholderInJson(SourceSpan span, string value) =>
        new("RES1074", Severity.Warning, span,
            $"`{Quote.Short(value)}` is written as it is: JSON has no values from the environment",
            "write this value in a `.yaml` file that extends this one");

    public static Diagnostic VariableInSetting(SourceSpan span, string name, string key) =>
        new("RES1075", Severity.Error, span,
            $"`{key}` cannot come from the environment variable `{Quote.Short(name)}`: it would appear in file names and lists",
            "write the value here, or in a file that git ignores and that `extends` names");

    // A chain can have twenty files with long paths.
    private static string Describe(IReadOnlyList<string> chain) =>
        string.Join(" → ", chain.Select(file => $"`{Quote.Short(Path.GetFileName(file))}`"));

    // Next free: RES1076
}
