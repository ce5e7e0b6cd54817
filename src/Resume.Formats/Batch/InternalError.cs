using Resume.Formats.Diagnostics;

namespace Resume.Formats.Batch;

/// <summary>An unexpected exception, as a diagnostic.</summary>
internal static class InternalError
{
    /// <summary>Describes the exception in one line.</summary>
    /// <param name="span">The file that was being compiled.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="alsoAttach">What else a bug report should contain, or null.</param>
    public static Diagnostic Describe(SourceSpan span, Exception exception, string? alsoAttach = null)
    {
        var error = InternalDiagnostics.UnexpectedException(span, exception);
        return alsoAttach is null ? error : error with { Hint = $"{error.Hint} and {alsoAttach}" };
    }
}
