namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong around the sources: the project's settings and the files that are read and written. 5001 to 5019.</summary>
/// <remarks>RES5010 and RES5011, an SDK or an MSBuild that is too old, are told by Resume.Build.targets: on those this assembly does not load.</remarks>
internal static class ProjectRules
{
    public static Diagnostic OutputTakenTwice(SourceSpan span, string output, string otherSource) =>
        new("RES5001", Severity.Error, span,
            $"`{output}` is already the output of `{otherSource}`",
            "give one of the two an `OutputName` of its own; names that differ in case only are one file on many machines");

    public static Diagnostic CannotWrite(SourceSpan span, string output, string reason) =>
        new("RES5002", Severity.Error, span,
            $"cannot write `{output}`: {reason}",
            "close what has it open, or set `ResumeOutputPath` to a folder that can be written");

    public static Diagnostic CannotRead(SourceSpan span, string reason) =>
        new("RES5004", Severity.Error, span,
            $"cannot read this source: {reason}",
            "mend its path or its permissions, or take it out of the `Resume` items");

    public static Diagnostic OutputNameIsNoFileName(SourceSpan span, string outputName) =>
        new("RES5003", Severity.Error, span,
            $"`{outputName}` is not a file name",
            "`OutputName` is a name without folders and extension, `milo-polte`, that every system can write");

    public static Diagnostic CannotDelete(SourceSpan span, string output, string reason) =>
        new("RES5005", Severity.Warning, span,
            $"cannot delete `{output}`, which no source has any more: {reason}",
            "close what has it open, or delete it by hand");

    public static Diagnostic ListedTwice(SourceSpan span, string source) =>
        new("RES5006", Severity.Error, span,
            $"`{source}` is a `Resume` item twice",
            "sources in the project's folder are items by themselves: write `<Resume Update=\"…\" />`, or set `EnableDefaultResumeItems` to false");

    public static Diagnostic ControlCharacterInName(SourceSpan span, string source) =>
        new("RES5007", Severity.Error, span,
            $"the name of the source `{source}` has a line break, a tab or another control character in it",
            "rename the file: logs and lists of files cannot show such a name");
}
