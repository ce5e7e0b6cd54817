namespace Resume.Formats.Diagnostics;

/// <summary>What the command line can get wrong: RES5020 to RES5039. What others say as well has their code, and a cure that fits here.</summary>
internal static class CommandLineRules
{
    // What was typed has no file; MSBuild's form has the program's name in its place.
    public static SourceSpan CommandLine => new("resume", 0, 0, 0, 0);

    public static Diagnostic WrongUsage(string message, string hint) => new("RES5020", Severity.Error, CommandLine, message, hint);

    public static Diagnostic UnknownVerb(string verb, string hint) => new("RES5021", Severity.Error, CommandLine, $"`{verb}` is not a verb", hint);

    public static Diagnostic UnknownOption(string verb, string option, string hint) =>
        new("RES5022", Severity.Error, CommandLine, $"`{verb}` has no option `{option}`", hint);

    public static Diagnostic UnknownFormat(string format, IEnumerable<string> known, string? nearest) =>
        WritingRules.UnknownFormat(CommandLine, format, known, nearest);

    public static Diagnostic UnknownTheme(string theme, IEnumerable<string> known, string? nearest) =>
        Nearest(ThemeRules.UnknownTheme(CommandLine, theme, known), nearest);

    public static Diagnostic UnknownLocale(string locale, IEnumerable<string> known, string? nearest) =>
        Nearest(WritingRules.UnknownLocale(CommandLine, locale, known), nearest);

    public static Diagnostic NoSuchCode(string code, string hint) => new("RES5033", Severity.Error, CommandLine, $"there is no code `{code}`", hint);

    public static Diagnostic NotACode(string code) =>
        new("RES5023", Severity.Error, CommandLine, $"`{code}` is not a code", "write codes as diagnostics show them, parted by commas: `RES2001,RES2004`");

    public static Diagnostic NotFound(string path) =>
        new("RES5024", Severity.Error, File(path), $"there is no file or folder `{path}`", "name a source, a folder of sources, or a project file");

    public static Diagnostic NoSources(string folder) =>
        new("RES5025", Severity.Error, File(folder), $"the folder `{folder}` holds no sources", "call a source `NAME.resume.yaml`, or name the file itself");

    public static Diagnostic NotASource(string path) =>
        new("RES5026", Severity.Error, File(path), $"`{path}` is neither a source nor a project", "name a file that ends in `.yaml`, `.yml`, `.json` or `.csproj`");

    public static Diagnostic CannotReadFolder(string folder, string reason) =>
        new("RES5032", Severity.Error, File(folder), $"cannot read the folder `{folder}`: {Reason(reason)}", "check that you may read it, or name the sources themselves");

    public static Diagnostic CannotRead(string path, string reason) =>
        ProjectRules.CannotRead(File(path), Reason(reason)) with { Hint = "check that it is there and that you may read it" };

    public static Diagnostic CannotWrite(string source, string path, string reason) =>
        ProjectRules.CannotWrite(File(source), path, Reason(reason)) with { Hint = "close what has it open, or choose another folder with `--output`" };

    public static Diagnostic SameOutput(string source, string path, string owner) =>
        ProjectRules.OutputTakenTwice(File(source), path, owner) with { Hint = "rename one of the two sources, or build them into folders of their own" };

    public static Diagnostic OutputIsASource(string source, string path) =>
        new("RES5027", Severity.Error, File(source), $"the output `{path}` would replace a source", "choose another folder with `--output`");

    public static Diagnostic NoSdk(string project, string reason) =>
        new("RES5028", Severity.Error, File(project), $"found no .NET SDK to build a project with: {Reason(reason)}", "install a .NET SDK, 10.0 or later, or name the sources instead of the project");

    public static Diagnostic NoCompileResumesTarget(string project) =>
        new("RES5029", Severity.Error, File(project), "the project has no target `CompileResumes`", "run `dotnet add package Resume.Build`, or name the sources instead of the project");

    public static Diagnostic ProjectIsBuiltOnly(string project) =>
        new("RES5030", Severity.Error, File(project), "a project can be built, not checked", "name its sources or their folder instead");

    public static Diagnostic ProjectFailed(string project, string reason) =>
        new("RES5031", Severity.Error, File(project), $"the project was not built: {Reason(reason)}", "`dotnet build` of the project tells more");

    private static Diagnostic Nearest(Diagnostic diagnostic, string? nearest) =>
        nearest is null ? diagnostic : diagnostic with { Hint = $"did you mean `{nearest}`?" };

    private static SourceSpan File(string path) => new(path, 0, 0, 0, 0);

    /// <summary>The system's words in our form: lower case, no full stop.</summary>
    private static string Reason(string message)
    {
        var reason = message.Trim().TrimEnd('.');
        return reason.Length > 1 && char.IsUpper(reason[0]) && char.IsLower(reason[1]) ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason;
    }
}
