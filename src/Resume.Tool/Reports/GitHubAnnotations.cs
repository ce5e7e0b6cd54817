using System.Globalization;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Tool.Sources;

namespace Resume.Tool.Reports;

/// <summary>A diagnostic as a command of a GitHub workflow, which shows it at its line in a pull request.</summary>
internal static class GitHubAnnotations
{
    public static string Write(Diagnostic diagnostic)
    {
        var text = new StringBuilder("::").Append(diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        });
        var span = diagnostic.Span;
        text.Append(" file=").Append(EscapeProperty(DisplayPath.Shorten(span.File).Replace(Path.DirectorySeparatorChar, '/')));
        if (span.Line > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $",line={span.Line},endLine={Math.Max(span.Line, span.EndLine)}");
        }

        // A column is ignored unless the annotation is on one line; the last one is a part of it.
        if (span.Line > 0 && span.EndLine <= span.Line)
        {
            text.Append(CultureInfo.InvariantCulture, $",col={span.Column},endColumn={Math.Max(span.Column, span.EndColumn - 1)}");
        }

        text.Append(",title=").Append(EscapeProperty(diagnostic.Code));
        return text.Append("::")
            .Append(Escape(diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}\nhint: {diagnostic.Hint}"))
            .ToString();
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
