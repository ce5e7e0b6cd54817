namespace Resume.Formats.Diagnostics;

/// <summary>`resume inspect`, reports, and sources without a file: RES5070 to RES5079.</summary>
internal static partial class ProjectDiagnostics
{
    public static Diagnostic CannotReadPosting(string path, string reason) =>
        new("RES5070", Severity.Error, File(path), $"cannot read the posting `{path}`: {Reason(reason)}",
            "save the posting as a text file, such as `posting.txt`");

    /// <param name="path">The path.</param>
    /// <param name="reason">Why, as a clause.</param>
    /// <param name="hint">What to do instead.</param>
    public static Diagnostic CannotInspect(string path, string reason, string hint) =>
        new("RES5071", Severity.Error, File(path), $"cannot inspect `{path}`: {reason}", hint);

    public static Diagnostic NotAReport(string path) =>
        new("RES5072", Severity.Error, File(path), $"`{path}` exists, and is not an earlier report",
            "choose another file, or delete this one");

    public static Diagnostic FormatNotInspected(string source, string format) =>
        new("RES5073", Severity.Info, File(source), $"`{format}` is not inspected: that would run its templates, which are code",
            "read the templates, and start the command again with `--trust`");

    public static Diagnostic CannotReadStandardInput(string reason) =>
        new("RES5074", Severity.Error, File("standard input"), $"cannot read standard input: {Reason(reason)}",
            "pipe a source to the command, such as `resume build - < milo.resume.yaml`");

    public static Diagnostic CannotWriteReport(string path, string reason) =>
        new("RES5075", Severity.Error, File(path), $"cannot write `{path}`: {Reason(reason)}",
            "check that the folder exists, and that you have permission to write there");

    // Next free: RES5076
}
