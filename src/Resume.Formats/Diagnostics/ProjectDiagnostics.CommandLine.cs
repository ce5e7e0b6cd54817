using System.Globalization;

namespace Resume.Formats.Diagnostics;

/// <summary>The command line: RES5020 to RES5039, and other codes with hints for the command line.</summary>
internal static partial class ProjectDiagnostics
{
    // Arguments are not in a file, so the program's name takes its place, as in MSBuild's own messages.
    public static SourceSpan CommandLine => new("resume", 0, 0, 0, 0);

    public static Diagnostic InvalidUsage(string message, string hint) => new("RES5020", Severity.Error, CommandLine, message, hint);

    public static Diagnostic UnknownCommand(string verb, string hint) =>
        new("RES5021", Severity.Error, CommandLine, $"unknown command `{verb}`", hint);

    public static Diagnostic UnknownOption(string verb, string option, string hint) =>
        new("RES5022", Severity.Error, CommandLine, $"`{verb}` has no option `{option}`", hint);

    public static Diagnostic InvalidCode(string code) =>
        new("RES5023", Severity.Error, CommandLine, $"`{code}` is not a diagnostic code",
            "separate codes with commas, e.g. `RES2001,RES2004`");

    public static Diagnostic PathNotFound(string path) =>
        new("RES5024", Severity.Error, File(path), $"file or folder not found: `{path}`",
            "specify a source, a folder of sources or a project file");

    /// <param name="folder">The folder.</param>
    /// <param name="likely">Files in it that look like sources.</param>
    /// <param name="hint">The command that reads the first of them, or builds the folder's project.</param>
    public static Diagnostic NoSources(string folder, IReadOnlyCollection<string> likely, string? hint) =>
        new("RES5025", Severity.Error, File(folder),
            $"no sources found in the folder `{folder}`"
                + (likely.Count > 0 ? $", but {Quote.And(likely)} {(likely.Count == 1 ? "looks like one" : "look like some")}" : ""),
            hint ?? "name a source `NAME.resume.yaml`, or specify the file itself");

    public static Diagnostic NotASource(string path) =>
        new("RES5026", Severity.Error, File(path), $"`{path}` is neither a source nor a project",
            path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                ? $"run `resume convert {Quote.Argument(path)}` to convert it to a source"
                : "specify a file that ends in `.yaml`, `.yml`, `.json` or `.csproj`");

    public static Diagnostic OutputOverwritesSource(string source, string path) =>
        new("RES5027", Severity.Error, File(source),
            $"the output `{path}` would overwrite a source",
            "choose another folder with `--output`");

    public static Diagnostic SdkNotFound(string project, string reason) =>
        new("RES5028", Severity.Error, File(project), $"cannot build the project because no .NET SDK was found: {Reason(reason)}",
            "install .NET SDK 10.0 or later, or specify the sources instead of the project");

    public static Diagnostic MissingTarget(string project) =>
        new("RES5029", Severity.Error, File(project), "the project has no target `CompileResumes`",
            "run `dotnet add package Resume.Build`, or specify the sources instead of the project");

    public static Diagnostic ProjectCannotBeChecked(string project) =>
        new("RES5030", Severity.Error, File(project), "a project can be built but not checked",
            "specify its sources or their folder instead");

    public static Diagnostic ProjectFailed(string project, string reason) =>
        new("RES5031", Severity.Error, File(project), $"the project failed to build: {Reason(reason)}",
            "run `dotnet build` on the project for details");

    public static Diagnostic CannotReadFolder(string folder, string reason) =>
        new("RES5032", Severity.Error, File(folder), $"cannot read the folder `{folder}`: {Reason(reason)}",
            "check its permissions, or specify the sources themselves");

    public static Diagnostic UnknownCode(string code, string hint) =>
        new("RES5033", Severity.Error, CommandLine, $"unknown code `{code}`", hint);

    /// <param name="source">The source.</param>
    /// <param name="path">The first output that is missing.</param>
    /// <param name="others">The number of others.</param>
    public static Diagnostic MissingOutputs(string source, string path, int others) =>
        new("RES5034", Severity.Error, File(source),
            others switch
            {
                0 => $"the output `{path}` is missing",
                1 => $"the output `{path}` and another one are missing",
                _ => FormattableString.Invariant($"the output `{path}` and {others:N0} others are missing"),
            },
            "build the source, or run its shard again");

    /// <param name="need">What needs the managed tool, as a clause.</param>
    /// <param name="problem">Why it cannot be started, as a clause.</param>
    public static Diagnostic NeedsManagedTool(string need, string problem) =>
        new("RES5035", Severity.Error, CommandLine, $"{need}, which needs .NET, but {problem}",
            "install the .NET 10 runtime, or set `DOTNET_ROOT` to the folder that contains it");

    public static Diagnostic ServerNeedsAspNetCore(Version runtime) =>
        new("RES5036", Severity.Error, CommandLine, $"`serve` needs the ASP.NET Core runtime, which is not installed for .NET {runtime}",
            "install the .NET SDK or the ASP.NET Core runtime of the same version, or use `resume watch`, which needs neither");

    public static Diagnostic CannotListen(int port, string reason) =>
        new("RES5037", Severity.Error, CommandLine,
            string.Create(CultureInfo.InvariantCulture, $"cannot listen on port {port}: {Reason(reason)}"),
            "choose another port, or leave out `--port` for a free one");

    public static Diagnostic ProjectCannotBeWatched(string project) =>
        new("RES5038", Severity.Error, File(project), "a project cannot be watched by this tool",
            "specify its sources or their folder instead, or run `dotnet watch build` in the folder of the project");

    public static Diagnostic CannotCreateFile(string path, string reason) =>
        CannotWrite(File(path), path, Reason(reason)) with { Hint = "check the permissions of its folder, or name a file in another one" };

    public static Diagnostic UnknownFormat(string format, IEnumerable<string> known, string? nearest) =>
        WritingDiagnostics.UnknownFormat(CommandLine, format, known, nearest);

    public static Diagnostic UnknownTheme(string theme, IEnumerable<string> known, string? nearest) =>
        Nearest(ThemeDiagnostics.UnknownTheme(CommandLine, theme, known), nearest);

    public static Diagnostic UnknownLocale(string locale, IEnumerable<string> known, string? nearest) =>
        Nearest(WritingDiagnostics.UnsupportedLocale(CommandLine, locale, known), nearest);

    public static Diagnostic TooManyLocales(int most) => LimitDiagnostics.TooManyLocales(CommandLine, most);

    public static Diagnostic CannotReadSource(string path, string reason) =>
        CannotRead(File(path), Reason(reason)) with { Hint = "check that it is a file, and that you have permission to read it" };

    public static Diagnostic CannotWriteOutput(string source, string path, string reason) =>
        CannotWrite(File(source), path, Reason(reason)) with
        {
            Hint = "close any program that has it open, or choose another folder with `--output`",
        };

    public static Diagnostic SourcesShareOutput(string source, string path, string owner) =>
        OutputConflict(File(source), path, owner) with { Hint = "rename one of the sources, or build them into separate folders" };

    private static Diagnostic Nearest(Diagnostic diagnostic, string? nearest) =>
        nearest is null ? diagnostic : diagnostic with { Hint = $"did you mean `{nearest}`?" };

    private static SourceSpan File(string path) => new(path, 0, 0, 0, 0);

    // The system's message in the form of ours: lower case, no full stop.
    private static string Reason(string message)
    {
        var reason = message.Trim().TrimEnd('.');
        var isSentence = reason.Length > 1 && char.IsUpper(reason[0]) && char.IsLower(reason[1]);
        return isSentence ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason;
    }

    // Next free: RES5039
}
