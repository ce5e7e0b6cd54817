using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Diagnostics -> MSBuild's log, with code, place and help link, so that terminals, editors and CI show them where they belong.</summary>
internal static class DiagnosticLog
{
    public static void Write(TaskLoggingHelper log, Diagnostic diagnostic)
    {
        var ((file, line, column, endLine, endColumn), code) = (diagnostic.Span, diagnostic.Code);
        var text = OneLine(diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Hint}");

        switch (diagnostic.Severity)
        {
            case Severity.Error:
                log.LogError(null, code, null, diagnostic.HelpLink, file, line, column, endLine, endColumn, text);
                break;
            case Severity.Warning:
                log.LogWarning(null, code, null, diagnostic.HelpLink, file, line, column, endLine, endColumn, text);
                break;
            default:
                // High: of less, `dotnet build` says nothing, and who asked for it in `rules` wants to read it.
                log.LogMessage(null, code, null, file, line, column, endLine, endColumn, MessageImportance.High, text);
                break;
        }
    }

    // A source's words must not start a line of their own or steer the terminal: CI systems obey lines that look like commands.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
