using System.Globalization;
using System.Text;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Reporting;

/// <summary>
/// A diagnostic -> the line that editors and CI understand, then for people the source line with carets below the span, and the hint.
/// </summary>
/// <param name="sources">Where the source lines come from.</param>
/// <param name="ansi">Colours.</param>
/// <param name="width">The cells that a line of the terminal has.</param>
internal sealed class DiagnosticRenderer(SourceLines sources, Ansi ansi, int width)
{
    public string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(ansi.Bold(Origin(diagnostic.Span))).Append(": ")
            .Append(ansi.Of(diagnostic.Severity, Kind(diagnostic))).Append(": ")
            .Append(TerminalText.Clean(diagnostic.Message.Trim())).Append('\n');

        var gutter = AppendExcerpt(text, diagnostic);
        if (diagnostic.Hint is { } hint)
        {
            text.Append(' ', gutter).Append(ansi.Hint("hint:")).Append(' ').Append(TerminalText.Clean(hint)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>`error RES1004`. A project's build also reports what MSBuild and NuGet have to say; their codes are not explained by us.</summary>
    private string Kind(Diagnostic diagnostic)
    {
        var code = TerminalText.Clean(diagnostic.Code);
        return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {(diagnostic.HelpLink is { } link ? ansi.Link(link, code) : code)}";
    }

    /// <summary>`file(line,column,endLine,endColumn)`, or the file alone where there is no line to point at.</summary>
    private static string Origin(SourceSpan span) => span.Line == 0 ? TerminalText.Clean(span.File) : TerminalText.Clean(span.ToString());

    /// <summary>Appends the source line and its carets; returns the column where the hint begins.</summary>
    private int AppendExcerpt(StringBuilder text, Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var wholeFile = span.Line == 0 || span == SourceSpan.Start(span.File);
        if (wholeFile || sources.Find(span.File, span.Line) is not { } line)
        {
            return 2;
        }

        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var end = span.EndLine > span.Line ? line.Length : span.EndColumn - 1;
        var excerpt = SourceExcerpt.Around(line, span.Column - 1, end, Math.Max(20, width - number.Length - 3));

        text.Append(ansi.Quiet(number + " |")).Append(' ').Append(excerpt.Text).Append('\n');
        text.Append(ansi.Quiet(new string(' ', number.Length) + " |")).Append(' ').Append(' ', excerpt.Indent)
            .Append(ansi.Of(diagnostic.Severity, new string('^', excerpt.Carets))).Append('\n');
        return number.Length + 1;
    }
}
