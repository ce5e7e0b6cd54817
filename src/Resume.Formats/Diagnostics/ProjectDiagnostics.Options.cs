namespace Resume.Formats.Diagnostics;

/// <summary>Options of the command line that contradict each other or what was found: RES5080 to RES5089.</summary>
internal static partial class ProjectDiagnostics
{
    public static Diagnostic EmptyValue(string option) =>
        new("RES5080", Severity.Error, CommandLine, $"the value of `{option}` is empty",
            "nothing was done; write a value, or leave it out for the default");

    /// <param name="path">The value of `--output`.</param>
    /// <param name="reason">Why it is not the only output: "there are 2 sources".</param>
    public static Diagnostic OutputIsOneFile(string path, string reason) =>
        new("RES5081", Severity.Error, CommandLine, $"`--output {path}` is one file, but {reason}",
            "specify a folder, e.g. `--output out`, or one source and one format");

    public static Diagnostic OutputOfNoFormat(string path, IEnumerable<string> extensions) =>
        new("RES5082", Severity.Error, CommandLine, $"no format writes the file `{path}`",
            $"the extensions are {Quote.And(extensions)}; for a folder of this name, add `/`");

    public static Diagnostic ProjectIsIgnored(string project) =>
        new("RES5083", Severity.Info, File(project), "the settings and items of this project are not used for the sources in its folder",
            $"run `resume build {project}` for the same outputs as `dotnet build`");

    public static Diagnostic CannotReadThemeFolder(SourceSpan span, string folder, string reason) =>
        new("RES5084", Severity.Error, span,
            $"cannot read the theme folder `{Quote.Short(folder)}`: {reason}",
            "correct the path; a theme folder contains files such as `mine.yaml`");

    public static Diagnostic CannotReadFontFolder(SourceSpan span, string folder, string reason) =>
        new("RES5085", Severity.Error, span,
            $"cannot use the font folder `{Quote.Short(folder)}`: {reason}",
            "correct the path; a font folder contains files such as `NotoSansThai-Regular.ttf`");

    public static Diagnostic CannotReadSourceRoot(SourceSpan span, string folder, string reason) =>
        new("RES5086", Severity.Error, span,
            $"cannot use the root folder `{Quote.Short(folder)}`: {reason}",
            "correct the path; it is a folder with files that sources extend");

    public static Diagnostic SourceIsAbstract(string source) =>
        new("RES5087", Severity.Info, File(source), "this source is abstract, so it is checked but has no outputs of its own",
            "build a source that extends it");

    /// <param name="path">What the command line names.</param>
    /// <param name="reason">Why it cannot be compared: "it is a folder".</param>
    /// <param name="hint">What to do.</param>
    public static Diagnostic CannotCompare(string path, string reason, string hint) =>
        new("RES5088", Severity.Error, File(path), $"cannot compare `{Quote.Short(path)}`: {reason}", hint);

    public static Diagnostic NoVariants(string source) =>
        CannotCompare(source, "it has no variants", "name a second file, or add `variants` to the source");

    public static Diagnostic TextsTooLong(string source, int lines) =>
        CannotCompare(
            source,
            FormattableString.Invariant($"a text of {lines:N0} lines is too long for this comparison"),
            "name fewer variants or languages, or shorten the source; `resume build --format txt` writes files for other tools");

    /// <param name="span">The command line, or the project.</param>
    /// <param name="option">`--shard` or `ResumeShard`.</param>
    /// <param name="value">Its value.</param>
    public static Diagnostic InvalidShard(SourceSpan span, string option, string value) =>
        new("RES5089", Severity.Error, span, $"the value of `{option}`, `{Quote.Short(value)}`, is not a shard",
            "write `INDEX/COUNT` with 0 ≤ INDEX < COUNT, e.g. `0/4` for the first of four and `3/4` for the last");
}
