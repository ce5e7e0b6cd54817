namespace Resume.Formats.Diagnostics;

/// <summary>HTML templates: RES3010 to RES3019.</summary>
internal static class TemplateDiagnostics
{
    private const string Guide = "docs/templates.md lists what a template can use";

    public static Diagnostic CannotRead(SourceSpan span, string why) =>
        new("RES3010", Severity.Error, span,
            $"the template cannot be read: {why}",
            "put an ordinary file here, or delete it to use the built-in template");

    public static Diagnostic Empty(SourceSpan span) =>
        new("RES3010", Severity.Error, span,
            "the template is empty",
            "write `@* nothing *@` to leave this part of the page out, or delete the file to use the built-in template");

    public static Diagnostic DoesNotCompile(SourceSpan span, string message, string code, string? hint) =>
        new("RES3011", Severity.Error, span, $"the template does not compile: {message} ({code})", hint ?? Guide);

    public static Diagnostic WrongBase(SourceSpan span) =>
        new("RES3011", Severity.Error, span,
            "the template does not compile: it does not inherit from `ResumePage<TModel>`",
            "remove `@inherits` and `@page`");

    public static Diagnostic Throws(SourceSpan span, string exception, string message) =>
        new("RES3012", Severity.Error, span,
            $"the template throws {exception}: {message}",
            $"check for null and empty values before this line; {Guide}");

    public static Diagnostic Fails(SourceSpan span, string message) =>
        new("RES3012", Severity.Error, span, $"the template cannot be rendered: {message}", Guide);

    public static Diagnostic Unused(SourceSpan span, string name, IEnumerable<string> known, string? nearest) =>
        new("RES3013", Severity.Warning, span,
            $"no built-in template is called `{Quote.Short(name)}`, and no other template renders it",
            (nearest is null ? "" : $"did you mean `{nearest}.cshtml`? ")
                + $"render it by `await PartialAsync(\"{Quote.Short(name)}\", model)`, or name it as one of {Quote.And(known)}");

    public static Diagnostic InvalidName(SourceSpan span) =>
        new("RES3013", Severity.Warning, span,
            "a template's name has only letters, digits and `_`; this file is not used",
            "rename the file");

    public static Diagnostic NoCompiler(SourceSpan span, string reason) =>
        new("RES3014", Severity.Error, span,
            $"HTML templates are compiled by the .NET SDK, which was not found: {reason}",
            $"install the .NET SDK {Environment.Version.Major}.0, or remove the templates or `html` from the formats");

    public static Diagnostic BlockedScript(SourceSpan span) =>
        new("RES3015", Severity.Warning, span,
            "browsers do not run this script: the page's Content-Security-Policy forbids it",
            "allow it in the theme, such as by `html: {contentSecurityPolicy: \"default-src 'none'; script-src 'unsafe-inline'; "
                + "style-src 'unsafe-inline'; font-src data:; img-src data:\"}`");

    public static Diagnostic NotTrusted(SourceSpan span) =>
        new("RES3016", Severity.Error, span,
            "HTML templates are code, which this command does not run unless you trust the folder",
            "read the templates, and start the command again with `--trust`");

    // Next free: RES3017
}
