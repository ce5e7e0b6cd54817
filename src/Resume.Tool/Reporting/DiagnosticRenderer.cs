using System.Globalization;
using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Reporting;

/// <summary>
/// Renders a diagnostic: a line that editors and CI understand, the source line with carets below the span, and the hint.
/// </summary>
/// <param name="sources">The source lines.</param>
/// <param name="ansi">The colours.</param>
/// <param name="width">The width of the terminal in cells.</param>
internal sealed class DiagnosticRenderer(SourceLines sources, Ansi ansi, int width)
{
    /// <summary>Forgets the lines of files, which may have changed.</summary>
    public void ForgetSources() => sources.Forget();

    public string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(ansi.Bold(Origin(diagnostic.Span))).Append(": ")
            .Append(ansi.Color(diagnostic.Severity, Kind(diagnostic))).Append(": ")
            .Append(LogText.ToOneLine(diagnostic.Message.Trim())).Append('\n');

        var gutter = AppendExcerpt(text, diagnostic);
        if (diagnostic.Hint is { } hint)
        {
            text.Append(' ', gutter).Append(ansi.Hint("hint:")).Append(' ').Append(LogText.ToOneLine(hint)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>`error RES1004`. Codes of MSBuild and NuGet, from a project's build, have no help link.</summary>
    private string Kind(Diagnostic diagnostic)
    {
        var code = LogText.ToOneLine(diagnostic.Code);
        return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {(diagnostic.HelpLink is { } link ? ansi.Link(link, code) : code)}";
    }

    /// <summary>`file(line,column,endLine,endColumn)`, or only the file if there is no line.</summary>
    private static string Origin(SourceSpan span) => span.Line == 0 ? LogText.ToOneLine(span.File) : LogText.ToOneLine(span.ToString());

    /// <summary>Appends the source line and its carets. Returns the column of the hint.</summary>
    private int AppendExcerpt(StringBuilder text, Diagnostic diagnostic)
    {
        var number = diagnostic.Span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        if (SourceExcerpt.Find(diagnostic, sources, Math.Max(20, width - number.Length - 3)) is not { } excerpt)
        {
            return 2;
        }

        text.Append(ansi.Dim(number + " |")).Append(' ').Append(excerpt.Text).Append('\n');
        text.Append(ansi.Dim(new string(' ', number.Length) + " |")).Append(' ').Append(' ', excerpt.Indent)
            .Append(ansi.Color(diagnostic.Severity, new string('^', excerpt.Carets))).Append('\n');
        return number.Length + 1;
    }
}
