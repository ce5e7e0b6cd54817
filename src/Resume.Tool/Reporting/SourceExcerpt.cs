using System.Text;
using Resume.Formats.Text;

namespace Resume.Tool.Reporting;

/// <summary>A line of a source as a terminal shows it, and the cells below it that the carets take.</summary>
internal sealed record SourceExcerpt(string Text, int Indent, int Carets)
{
    private const int TabStop = 4;
    private const char Cut = '…';

    /// <summary>Cuts a line so that the span shows, with as much around it as fits.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The first UTF-16 unit of the span, from 0.</param>
    /// <param name="end">The unit after its last.</param>
    /// <param name="width">The cells there are.</param>
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
            text.Append(Cut);
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
                var visible = TerminalText.Visible(rune);
                text.Append(visible);
                cells += CellWidth.Measure(visible);
            }

            at += units;
        }

        indent = indent < 0 ? cells : indent;
        spanEnd = spanEnd < 0 ? cells : spanEnd;
        if (last < line.Length)
        {
            text.Append(Cut);
        }

        return new(text.ToString(), indent, Math.Max(1, spanEnd - indent));
    }

    /// <summary>Where the text ends that begins at a place and fits into so many cells.</summary>
    private static int Forward(string line, int from, int cells)
    {
        // Marks without a width could pile up without end, so units are counted as well.
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

    /// <summary>Where the text begins that ends at a place and fits into so many cells.</summary>
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

    private static int Width(Rune rune) => rune.Value == '\t' ? TabStop : CellWidth.Measure(TerminalText.Visible(rune));
}
