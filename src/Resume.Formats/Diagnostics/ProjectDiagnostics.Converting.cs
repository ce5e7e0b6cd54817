namespace Resume.Formats.Diagnostics;

/// <summary>Converting files of other tools, and new files: RES5090 to RES5099.</summary>
internal static partial class ProjectDiagnostics
{
    /// <param name="span">The key in the file.</param>
    /// <param name="path">Its path in the file.</param>
    /// <param name="name">Its name in the result.</param>
    public static Diagnostic KeptAsCustomKey(SourceSpan span, string path, string name) =>
        new("RES5090", Severity.Warning, span, $"`{Quote.Short(path)}` has no counterpart here, and is kept as `{Quote.Short(name)}`",
            "it is not shown; to show it, move its text, for example to `summary` or `highlights`");

    /// <param name="span">The key in the file.</param>
    public static Diagnostic KeptOthersAsCustomKeys(SourceSpan span) =>
        new("RES5090", Severity.Warning, span, "this key and others below it have no counterpart here, and are kept with the prefix `x-`",
            "search the result for `x-`");

    /// <param name="span">The first of them in the file.</param>
    /// <param name="keys">The keys at the top level of the file that contain them.</param>
    /// <param name="name">The key of the result that contains them.</param>
    public static Diagnostic KeptAtTheEnd(SourceSpan span, IReadOnlyCollection<string> keys, string name) =>
        new("RES5091", Severity.Warning, span,
            $"values in {Quote.And(keys.Select(Quote.Short))} have no counterpart here, and are kept in `{name}`",
            $"look through `{name}`, and delete what you do not need");

    public static Diagnostic UnknownKind(SourceSpan span, string? expected, IEnumerable<string> kinds) =>
        new("RES5092", Severity.Error, span,
            expected is null ? "it is not clear which tool wrote this file" : $"this is not a file of {expected}",
            expected is null
                ? $"name the kind with `--from`: {Quote.Or(kinds)}"
                : $"leave out `--from`, or name another kind: {Quote.Or(kinds)}");

    /// <param name="path">The file that a command is to create.</param>
    public static Diagnostic TargetExists(string path) =>
        new("RES5093", Severity.Error, File(path), $"`{path}` exists already, and is not overwritten",
            "name another file, or delete it first");

    // Next free: RES5094
}
