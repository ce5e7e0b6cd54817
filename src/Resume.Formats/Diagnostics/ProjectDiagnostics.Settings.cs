namespace Resume.Formats.Diagnostics;

/// <summary>Settings of a project and its items: RES5060 to RES5079.</summary>
internal static partial class ProjectDiagnostics
{
    public static Diagnostic InvalidLink(SourceSpan span, string source, string link) =>
        new("RES5060", Severity.Error, span,
            $"the `Link` of `{source}`, `{Quote.Short(link)}`, leads out of the output folder",
            "use a path below it, e.g. `teams/eu/milo.resume.yaml`");

    public static Diagnostic NoFormats(SourceSpan span) =>
        new("RES5061", Severity.Warning, span,
            "`ResumeFormats` contains no format, so nothing is written",
            "name at least one format, e.g. `pdf`, or remove the property to write the default formats");

    public static Diagnostic NoFormats(SourceSpan span, string source) =>
        new("RES5061", Severity.Warning, span,
            $"the `Formats` of `{source}` contain no format, so it is written in the project's formats",
            "name at least one format, e.g. `pdf`, or remove the metadata");

    /// <param name="span">The project.</param>
    /// <param name="likely">Names of files that look like sources.</param>
    /// <param name="include">The first of them, as an item is written.</param>
    public static Diagnostic NoSourcesInProject(SourceSpan span, IReadOnlyCollection<string> likely, string? include) =>
        new("RES5062", Severity.Warning, span,
            "the project has no sources, so there is no output"
                + (likely.Count > 0 ? $", but {Quote.And(likely)} {(likely.Count == 1 ? "looks like one" : "look like some")}" : ""),
            include is null
                ? "add a file such as `milo.resume.yaml`, or a `Resume` item"
                : $"add `<Resume Include=\"{include}\" />` to an `ItemGroup`, "
                    + $"or rename the file to `NAME.resume{Path.GetExtension(include)}`");

    public static Diagnostic UnknownSetting(SourceSpan span, string kind, string name, string suggestion) =>
        new("RES5063", Severity.Warning, span,
            $"unknown {kind} `{Quote.Short(name)}`",
            $"did you mean `{suggestion}`?");

    public static Diagnostic CannotWriteSchema(SourceSpan span, string path, string reason) =>
        new("RES5064", Severity.Error, span,
            $"cannot write the schema `{path}`: {reason}",
            "set `ResumeSchemaPath` to a file in a writable folder");

    // Next free: RES5065
}
