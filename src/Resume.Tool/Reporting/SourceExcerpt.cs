using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;

namespace Resume.Tool.Reporting;

/// <summary>A source line as a terminal shows it, and the position of the carets below it, in cells.</summary>
internal sealed record SourceExcerpt(string Text, int Indent, int Carets)
{
    private const int TabStop = 4;
    private const char Ellipsis = '…';

    /// <summary>The line of a diagnostic; null if it is about a whole file, or the line must not be shown.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="sources">The source lines.</param>
    /// <param name="width">The width in cells.</param>
    public static SourceExcerpt? Find(Diagnostic diagnostic, SourceLines sources, int width)
    {
        var span = diagnostic.Span;
        var wholeFile = span.Line == 0 || span == SourceSpan.Start(span.File);
        if (wholeFile || PrivacyDiagnostics.HidesLine(diagnostic) || sources.Find(span.File, span.Line) is not { } line)
        {
            return null;
        }

        var end = span.EndLine > span.Line ? line.Length : span.EndColumn - 1;
        return Around(line, span.Column - 1, end, width);
    }

    /// <summary>Shortens a line to the width, so that the span and as much around it as possible are visible.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The span's first UTF-16 unit, from 0.</param>
    /// <param name="end">The exclusive end of the span.</param>
    /// <param name="width">The width in cells.</param>
    public static SourceExcerpt Around(string line, int start, int end, int width)
    {
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);

        var first = 0;
        var last = Forward(line, 0, width);
        if (last < line.Length)
        {
            first = Back(line, start, width / 3);
            last = Forward(line, first, width - 2);
        }

        return Draw(line, first, last, start, Math.Min(end, last));
    }

    private static SourceExcerpt Draw(string line, int first, int last, int start, int end)
    {
        var text = new StringBuilder();
        var cells = 0;
        if (first > 0)
        {
            text.Append(Ellipsis);
            cells = 1;
        }

        var (indent, spanEnd) = (-1, -1);
        for (var at = first; at < last;)
        {
            if (indent < 0 && at >= start)
            {
                indent = cells;
            }

            if (spanEnd < 0 && at >= end)
            {
                spanEnd = cells;
            }

            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var units);
            if (rune.Value == '\t')
            {
                var spaces = TabStop - (cells % TabStop);
                text.Append(' ', spaces);
                cells += spaces;
            }
            else
            {
                var visible = LogText.ToVisible(rune);
                text.Append(visible);
                cells += CellWidth.Measure(visible);
            }

            at += units;
        }

        indent = indent < 0 ? cells : indent;
        spanEnd = spanEnd < 0 ? cells : spanEnd;
        if (last < line.Length)
        {
            text.Append(Ellipsis);
        }

        return new(text.ToString(), indent, Math.Max(1, spanEnd - indent));
    }

    /// <summary>The exclusive end of the text that starts at an index and fits into a number of cells.</summary>
    private static int Forward(string line, int from, int cells)
    {
        // A line can consist of marks without a width, so code units are limited as well.
        var limit = Math.Min(line.Length, from + (cells * 4));
        var at = from;
        while (at < limit)
        {
            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var units);
            cells -= Width(rune);
            if (cells < 0)
            {
                break;
            }

            at += units;
        }

        return at;
    }

    /// <summary>The start of the text that ends at an index and fits into a number of cells.</summary>
    private static int Back(string line, int from, int cells)
    {
        var limit = Math.Max(0, from - (cells * 4));
        var at = from;
        while (at > limit)
        {
            Rune.DecodeLastFromUtf16(line.AsSpan(0, at), out var rune, out var units);
            cells -= Width(rune);
            if (cells < 0)
            {
                break;
            }

            at -= units;
        }

        return at;
    }

    private static int Width(Rune rune) => rune.Value == '\t' ? TabStop : CellWidth.Measure(LogText.ToVisible(rune));
}
