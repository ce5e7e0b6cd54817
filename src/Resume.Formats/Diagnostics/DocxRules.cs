namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say while Word documents are written: 4040 to 4049.</summary>
internal static class DocxRules
{
    private const int Shown = 60;

    public static Diagnostic TargetNotWritten(SourceSpan span, string target) =>
        new("RES4040", Severity.Warning, span,
            $"a Word document cannot link to `{(target.Length > Shown ? target[..Shown] + "…" : target)}`",
            "shorten the address to at most 2083 characters; the text is written without a link");
}
