namespace Resume.Formats.Diagnostics;

/// <summary>Private values in outputs: RES4005 and RES4006. Neither `rules` nor a command line can change these errors.</summary>
internal static class PrivacyDiagnostics
{
    private const string Leak = "RES4005";

    /// <summary>True if the source has a private value at the place of a diagnostic, so that logs must not show its line.</summary>
    public static bool HidesLine(Diagnostic diagnostic) => diagnostic.Code == Leak;

    /// <summary>A private value in an output, at the public text that has it.</summary>
    public static Diagnostic PrivateValueInText(SourceSpan span, string path, string format, string where) =>
        new("RES4005", Severity.Error, span,
            $"the private value `{Quote.Short(path)}` is in this text, and so in the {format} ({where}), which is not written",
            "leave the value out of this text");

    /// <summary>A private value in an output that no public text has.</summary>
    public static Diagnostic PrivateValueInOutput(SourceSpan span, string path, string format, string where) =>
        new("RES4005", Severity.Error, span,
            $"the private value `{Quote.Short(path)}` is in the {format} ({where}), which is not written",
            "no public text of the source has the value; look for it in templates, in settings, and in texts that are put together");

    public static Diagnostic OutputNotReadBack(SourceSpan span, string format, string part) =>
        new("RES4006", Severity.Error, span,
            $"the {format} cannot be checked for private values, so it is not written: {part} cannot be read",
            "if a template writes it, correct the template; otherwise report this as a bug");
}
