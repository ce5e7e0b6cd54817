namespace Resume.Formats.Diagnostics;

/// <summary>4030-4039: writing HTML.</summary>
internal static class HtmlRules
{
    public static Diagnostic AspNetCoreMissing(SourceSpan span, Version runtime) =>
        new("RES4030", Severity.Error, span,
            $"HTML needs the ASP.NET Core runtime, which is not installed for .NET {runtime}",
            "install the .NET SDK or the ASP.NET Core runtime of the same version, or remove `html` from the formats");
}
