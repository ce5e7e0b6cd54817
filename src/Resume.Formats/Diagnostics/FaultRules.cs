namespace Resume.Formats.Diagnostics;

/// <summary>What went wrong on our side: 9xxx.</summary>
internal static class FaultRules
{
    public static Diagnostic Unexpected(SourceSpan span, Exception fault) =>
        new("RES9001", Severity.Error, span,
            $"internal error: {fault.GetType().Name}: {fault.Message}",
            "please report it and attach the source");
}
