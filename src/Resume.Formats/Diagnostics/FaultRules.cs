namespace Resume.Formats.Diagnostics;

/// <summary>What went wrong on our side: 9xxx.</summary>
internal static class FaultRules
{
    public static Diagnostic Unexpected(SourceSpan span, Exception fault) =>
        new("RES9001", Severity.Error, span,
            $"the compiler failed: {fault.GetType().Name}: {fault.Message}",
            "this is our fault, not the source's: please report it with the source");
}
