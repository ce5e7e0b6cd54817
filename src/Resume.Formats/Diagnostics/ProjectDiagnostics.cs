namespace Resume.Formats.Diagnostics;

/// <summary>The project and its files: RES5001 to RES5019.</summary>
/// <remarks>Resume.Build.targets reports RES5010 and RES5011: an SDK or MSBuild that is too old cannot load this assembly.</remarks>
internal static partial class ProjectDiagnostics
{
    public static Diagnostic OutputConflict(SourceSpan span, string output, string otherSource) =>
        new("RES5001", Severity.Error, span,
            $"`{output}` is already the output of `{otherSource}`",
            "set a different `OutputName` or `Link` for one of them; names that differ only in case are the same file on many systems");

    public static Diagnostic CannotWrite(SourceSpan span, string output, string reason) =>
        new("RES5002", Severity.Error, span,
            $"cannot write `{output}`: {reason}",
            "close any program that has it open, or set `ResumeOutputPath` to a writable folder");

    public static Diagnostic InvalidOutputName(SourceSpan span, string outputName) =>
        new("RES5003", Severity.Error, span,
            $"`{outputName}` is not a file name",
            "set `OutputName` to a name without folder or extension that is valid on every system, e.g. `milo-polte`");

    public static Diagnostic CannotRead(SourceSpan span, string reason) =>
        new("RES5004", Severity.Error, span,
            $"cannot read this source: {reason}",
            "correct its path or permissions, or remove it from the `Resume` items");

    public static Diagnostic SourceNotFound(SourceSpan span, string source) =>
        new("RES5004", Severity.Error, span,
            $"the source `{source}` does not exist",
            "correct the path in its `Resume` item, or remove the item");

    public static Diagnostic CannotDelete(SourceSpan span, string output, string reason) =>
        new("RES5005", Severity.Warning, span,
            $"cannot delete the outdated output `{output}`: {reason}",
            "close any program that has it open, or delete it yourself");

    public static Diagnostic DuplicateItem(SourceSpan span, string source) =>
        new("RES5006", Severity.Error, span,
            $"duplicate `Resume` item `{source}`",
            "sources in the project's folder are included by default: use `<Resume Update=\"…\" />`, "
                + "or set `EnableDefaultResumeItems` to `false`");

    public static Diagnostic ControlCharacterInName(SourceSpan span, string source) =>
        new("RES5007", Severity.Error, span,
            $"the file name `{source}` contains a line break, a tab or another control character",
            "rename the file or folder");

    // Next free: RES5012
}
