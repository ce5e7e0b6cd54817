using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Logs diagnostics to MSBuild with code, position and help link, which terminals, editors and CI systems show.</summary>
internal static class DiagnosticLog
{
    public static void Write(TaskLoggingHelper log, Diagnostic diagnostic)
    {
        var ((file, line, column, endLine, endColumn), code) = (diagnostic.Span, diagnostic.Code);
        // CI systems obey log lines that look like commands, so text from a source must not start a line.
        var text = LogText.ToOneLine(diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Hint}");

        switch (diagnostic.Severity)
        {
            case Severity.Error:
                log.LogError(null, code, null, diagnostic.HelpLink, file, line, column, endLine, endColumn, text);
                break;
            case Severity.Warning:
                log.LogWarning(null, code, null, diagnostic.HelpLink, file, line, column, endLine, endColumn, text);
                break;
            default:
                // `dotnet build` shows only messages of high importance, and this one was asked for in `rules`.
                log.LogMessage(null, code, null, file, line, column, endLine, endColumn, MessageImportance.High, text);
                break;
        }
    }

    public static void WriteAll(TaskLoggingHelper log, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(log, diagnostic);
        }
    }

    /// <summary>Logs stack traces for a detailed log.</summary>
    public static void WriteExceptions(TaskLoggingHelper log, IEnumerable<Exception> exceptions)
    {
        foreach (var exception in exceptions)
        {
            log.LogMessage(MessageImportance.Low, ExceptionText.Details(exception));
        }
    }
}
