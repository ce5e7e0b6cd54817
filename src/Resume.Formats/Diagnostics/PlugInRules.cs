namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with writers of others, named by `ResumeWriter` items or `--writer`: 5040 to 5059.</summary>
internal static class PlugInRules
{
    public static Diagnostic NotFound(SourceSpan span, string path) =>
        new("RES5040", Severity.Error, span,
            $"there is no assembly `{path}` to take writers from",
            "build or restore it first, and write its path as it is; upper and lower case differ");

    public static Diagnostic NotAnAssembly(SourceSpan span, string path) =>
        new("RES5041", Severity.Error, span,
            $"`{path}` is not a .NET assembly",
            "name the `.dll` that a class library is built into");

    public static Diagnostic NoWriter(SourceSpan span, string path) =>
        new("RES5042", Severity.Error, span,
            $"`{path}` holds no writer",
            "a writer is a public class that implements `IResumeWriter` and has a public constructor without parameters");

    /// <param name="span">Where it was asked for.</param>
    /// <param name="format">The format both write.</param>
    /// <param name="origin">The writer that came second.</param>
    /// <param name="other">The one that came first; null for a built-in one.</param>
    public static Diagnostic FormatTakenTwice(SourceSpan span, string format, string origin, string? other) =>
        new("RES5043", Severity.Error, span,
            other is null ? $"`{origin}` writes `{format}`, which is built in" : $"`{origin}` writes `{format}`, and so does `{other}`",
            "name one of the two only, or let one call its format something else");

    public static Diagnostic CannotMake(SourceSpan span, string origin, Exception exception) =>
        new("RES5044", Severity.Error, span,
            $"the writer `{origin}` cannot be made: {Reason(exception)}",
            "its constructor, its `Format` and its `FileExtension` must not throw; tell whoever wrote it");

    public static Diagnostic WriterFailed(SourceSpan span, string format, string origin, Exception exception) =>
        new("RES5045", Severity.Error, span,
            $"the writer of `{format}`, `{origin}`, failed: {Reason(exception)}",
            "the other formats are written; tell whoever wrote it, and send the source");

    public static Diagnostic NoFormat(SourceSpan span, string origin, string? format) =>
        new("RES5046", Severity.Error, span,
            $"the writer `{origin}` calls its format `{format}`",
            "`Format` has letters from a to z, digits, `-`, `_` and `+` only: `vcf`");

    public static Diagnostic NoExtension(SourceSpan span, string origin, string? extension) =>
        new("RES5047", Severity.Error, span,
            $"the writer `{origin}` lets its files end in `{extension}`",
            "`FileExtension` is a dot, then letters from a to z and digits: `.vcf`");

    public static Diagnostic ExtensionTakenTwice(SourceSpan span, string extension, string origin, string otherFormat) =>
        new("RES5048", Severity.Error, span,
            $"the files of `{origin}` end in `{extension}`, as those of `{otherFormat}` do",
            "they would be the same files; let `FileExtension` tell them apart, `.cards.txt`");

    public static Diagnostic OtherContract(SourceSpan span, string path, Version theirs, Version ours) =>
        new("RES5049", Severity.Error, span,
            $"`{path}` was built for Resume.Formats {theirs.ToString(2)}, and this is {ours.ToString(2)}",
            Rebuild(ours));

    /// <param name="span">Where it was asked for, or the source.</param>
    /// <param name="what">The assembly or the writer.</param>
    /// <param name="missing">The runtime's words about what is missing.</param>
    /// <param name="theirs">The version it was built for; null where that is not known.</param>
    /// <param name="ours">The version there is.</param>
    public static Diagnostic MissesContract(SourceSpan span, string what, string missing, Version? theirs, Version ours) =>
        new("RES5049", Severity.Error, span,
            $"`{what}` was built for another Resume.Formats{(theirs is null ? "" : " " + theirs.ToString(2))} than this, {ours.ToString(2)}: {Sentence(missing)}",
            Rebuild(ours));

    public static Diagnostic CannotLoad(SourceSpan span, string path, string reason) =>
        new("RES5050", Severity.Error, span,
            $"cannot load `{path}`: {Sentence(reason)}",
            "its project sets `EnableDynamicLoading` to true, so that all it needs lies beside it; leave the files together");

    private static string Rebuild(Version ours) => $"use a version of it made for {ours.ToString(2)}, or build it against the package Resume.Formats of that version";

    private static string Reason(Exception exception) => $"{exception.GetType().Name}: {Sentence(exception.Message)}";

    /// <summary>The runtime's words in one line and without a full stop.</summary>
    private static string Sentence(string message) => message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
