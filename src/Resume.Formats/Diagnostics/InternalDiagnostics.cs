namespace Resume.Formats.Diagnostics;

/// <summary>Errors in this program: RES9xxx.</summary>
internal static partial class InternalDiagnostics
{
    public static Diagnostic UnexpectedException(SourceSpan span, Exception fault) =>
        new("RES9001", Severity.Error, span,
            $"internal error: {fault.GetType().Name}: {ExceptionText.Message(fault)}",
            "please report it and attach the source");

    public static Diagnostic WriterFailed(SourceSpan span, string format, Exception exception) =>
        new("RES9002", Severity.Error, span,
            $"internal error: the writer for `{format}` failed: {ExceptionText.Message(exception)}",
            "please report it and attach the source; the other formats are written");

    // Next free: RES9003
}
