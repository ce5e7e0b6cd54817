namespace Resume.Formats.Diagnostics;

/// <summary>Faults of the compiler itself: RES9xxx.</summary>
internal static class OwnFaultRules
{
    public static Diagnostic Unexpected(SourceSpan span, Exception exception, string hint) =>
        new("RES9001", Severity.Error, span, $"the compiler failed, which is its own fault: {exception.GetType().Name}: {exception.Message}", hint);
}
