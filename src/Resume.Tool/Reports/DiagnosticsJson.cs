using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;

namespace Resume.Tool.Reports;

/// <summary>Diagnostics for other programs.</summary>
internal static class DiagnosticsJson
{
    public static string Write(IEnumerable<Diagnostic> diagnostics) => JsonLists.Write(diagnostics, (json, diagnostic) =>
    {
        json.WriteString("file", diagnostic.Span.File);
        if (diagnostic.Span.Line > 0)
        {
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteNumber("endLine", diagnostic.Span.EndLine);
            json.WriteNumber("endColumn", diagnostic.Span.EndColumn);
        }

        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is { } hint)
        {
            json.WriteString("hint", hint);
        }
    });
}
