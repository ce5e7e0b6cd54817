namespace Resume.Formats.Diagnostics;

/// <summary>Writers loaded from plug-ins, by `ResumeWriter` items or `--writer`: RES5040 to RES5059.</summary>
internal static partial class ProjectDiagnostics
{
    public static Diagnostic AssemblyNotFound(SourceSpan span, string path) =>
        new("RES5040", Severity.Error, span,
            $"writer assembly not found: `{path}`",
            "build or restore it first, and check the path, including upper and lower case");

    public static Diagnostic NotAnAssembly(SourceSpan span, string path) =>
        new("RES5041", Severity.Error, span,
            $"`{path}` is not a .NET assembly",
            "specify the `.dll` file that the class library builds");

    public static Diagnostic NoWriter(SourceSpan span, string path) =>
        new("RES5042", Severity.Error, span,
            $"no writer found in `{path}`",
            "add a public class that implements `IResumeWriter` and has a public parameterless constructor");

    /// <param name="span">Where the plug-in is named.</param>
    /// <param name="format">The format that both write.</param>
    /// <param name="origin">The writer that was loaded second.</param>
    /// <param name="other">The writer that was loaded first, or null for a built-in one.</param>
    public static Diagnostic DuplicateFormat(SourceSpan span, string format, string origin, string? other) =>
        new("RES5043", Severity.Error, span,
            other is null
                ? $"`{origin}` writes the format `{format}`, which is built in"
                : $"`{origin}` and `{other}` both write the format `{format}`",
            "use only one of them, or change the format name of one");

    public static Diagnostic CannotCreateWriter(SourceSpan span, string origin, Exception exception) =>
        new("RES5044", Severity.Error, span,
            $"cannot create the writer `{origin}`: {Describe(exception)}",
            "its constructor, `Format` and `FileExtension` must not throw; contact the author of the writer");

    public static Diagnostic PlugInFailed(SourceSpan span, string format, string origin, Exception exception) =>
        new("RES5045", Severity.Error, span,
            $"the writer `{origin}` for the format `{format}` failed: {Describe(exception)}",
            "contact the author of the writer and attach the source; the other formats are written");

    public static Diagnostic InvalidFormatName(SourceSpan span, string origin, string? format) =>
        new("RES5046", Severity.Error, span,
            $"the writer `{origin}` has an invalid format name: `{format}`",
            "use only the letters a to z, digits, `-`, `_` and `+` in `Format`, e.g. `vcf`");

    public static Diagnostic InvalidFileExtension(SourceSpan span, string origin, string? extension) =>
        new("RES5047", Severity.Error, span,
            $"the writer `{origin}` has an invalid file extension: `{extension}`",
            "use a dot followed by the letters a to z and digits in `FileExtension`, e.g. `.vcf`");

    public static Diagnostic DuplicateExtension(SourceSpan span, string extension, string origin, string otherFormat) =>
        new("RES5048", Severity.Error, span,
            $"the file extension `{extension}` of `{origin}` is already used by the format `{otherFormat}`",
            "use another `FileExtension`, e.g. `.cards.txt`");

    public static Diagnostic ContractVersionMismatch(SourceSpan span, string path, Version theirs, Version ours) =>
        new("RES5049", Severity.Error, span,
            $"`{path}` was built for Resume.Formats {theirs.ToString(2)}, but this is version {ours.ToString(2)}",
            Rebuild(ours));

    /// <param name="span">Where the plug-in is named, or the source.</param>
    /// <param name="what">The assembly or the writer.</param>
    /// <param name="missing">The runtime's message about the missing member.</param>
    /// <param name="theirs">The version it was built for, or null if unknown.</param>
    /// <param name="ours">The version of this assembly.</param>
    public static Diagnostic ContractMismatch(SourceSpan span, string what, string missing, Version? theirs, Version ours) =>
        new("RES5049", Severity.Error, span,
            $"`{what}` was built for another version of Resume.Formats{(theirs is null ? "" : $" ({theirs.ToString(2)})")} "
                + $"than {ours.ToString(2)}: {Sentence(missing)}",
            Rebuild(ours));

    public static Diagnostic CannotLoadAssembly(SourceSpan span, string path, string reason) =>
        new("RES5050", Severity.Error, span,
            $"cannot load `{path}`: {Sentence(reason)}",
            "set `EnableDynamicLoading` to `true` in its project and keep all the built files together");

    public static Diagnostic UnusablePlugInFile(SourceSpan span, string path, string reason) =>
        new("RES5051", Severity.Error, span,
            $"cannot load `{path}`: {Sentence(reason)}",
            "build it again, and keep only the files that the build writes beside it");

    public static Diagnostic ProcessEnded(SourceSpan span, string origin) =>
        new("RES5052", Severity.Error, span,
            $"`{origin}` ended the process",
            "contact the author of the writer");

    private static string Rebuild(Version ours) =>
        $"use a version of it built for {ours.ToString(2)}, or rebuild it against that version of the package Resume.Formats";

    private static string Describe(Exception exception) => $"{exception.GetType().Name}: {ExceptionText.Message(exception)}";

    // The runtime's message on one line, without a full stop.
    private static string Sentence(string message) => message.ReplaceLineEndings(" ").Trim().TrimEnd('.');

    // Next free: RES5053
}
