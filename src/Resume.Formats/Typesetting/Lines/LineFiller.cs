using System.Globalization;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>The characters of one line, including the spaces at its end; the end is exclusive.</summary>
internal readonly record struct LineRange(int Start, int End);

/// <summary>Breaks a paragraph into lines at the opportunities of UAX #14, first fit: each line takes as much text as it can.</summary>
internal static class LineFiller
{
    // Sums of advances differ in their last bits.
    private const double Tolerance = 0.001;

    // A last line shorter than this share of the width gets more words from the line before it.
    private const double ShortLastLine = 0.15;

    /// <summary>The lines of a text in a frame of a width, points. Spaces at the beginning of the text are dropped.</summary>
    public static List<LineRange> Fill(ShapedText text, double width)
    {
        var lines = new List<LineRange>();
        var end = text.TrimEnd(0, text.Text.Length);
        var start = 0;
        while (start < end && text.Text[start] == ' ')
        {
            start++;
        }

        while (start < end)
        {
            var next = FindLineEnd(text, start, end, width);
            lines.Add(new(start, next));
            start = next;
        }

        if (lines.Count > 0)
        {
            // Spaces at the end of the text are kept, as those at the end of each line.
            lines[^1] = lines[^1] with { End = text.Text.Length };
        }

        LengthenShortLastLine(text, lines, width);
        return lines;
    }

    /// <summary>
    /// The width of the longest unbreakable stretch, points (CSS: min-content). A narrower frame breaks it within a word.
    /// </summary>
    public static double MinContentWidth(ShapedText text)
    {
        var (widest, start) = (0.0, 0);
        for (var i = 1; i <= text.Text.Length; i++)
        {
            if (i == text.Text.Length || text.BreakOpportunities[i] is BreakOpportunity.Allowed or BreakOpportunity.Mandatory)
            {
                widest = Math.Max(widest, text.Width(start, text.TrimEnd(start, i)) + text.HyphenWidth(i));
                start = i;
            }
        }

        return widest;
    }

    private static int FindLineEnd(ShapedText text, int start, int end, double width)
    {
        var (best, emergency) = (start, start);
        for (var i = start + 1; ; i++)
        {
            // Spaces at the end of a line may overflow it.
            var fits = text.Text[i - 1] == ' ' || text.Width(start, i) <= width + Tolerance;
            if (!fits)
            {
                return best > start ? best : emergency > start ? emergency : BreakWord(text, start, end, width);
            }

            if (i == end || text.BreakOpportunities[i] == BreakOpportunity.Mandatory)
            {
                return i;
            }

            switch (text.BreakOpportunities[i])
            {
                case BreakOpportunity.Allowed when text.Width(start, text.TrimEnd(start, i)) + text.HyphenWidth(i) <= width + Tolerance:
                    best = i;
                    break;
                case BreakOpportunity.Emergency:
                    emergency = i;
                    break;
            }
        }
    }

    // A word longer than a line is broken between two grapheme clusters.
    private static int BreakWord(ShapedText text, int start, int end, double width)
    {
        var lineEnd = start + StringInfo.GetNextTextElementLength(text.Text, start);
        while (lineEnd < end)
        {
            var next = lineEnd + StringInfo.GetNextTextElementLength(text.Text, lineEnd);
            if (text.Width(start, next) > width + Tolerance)
            {
                break;
            }

            lineEnd = next;
        }

        return Math.Min(lineEnd, end);
    }

    // A paragraph should not end in a short word or a part of a word: the line before gives up its last words if it can.
    private static void LengthenShortLastLine(ShapedText text, List<LineRange> lines, double width)
    {
        if (lines.Count < 2)
        {
            return;
        }

        var (before, last) = (lines[^2], lines[^1]);
        var end = text.TrimEnd(last.Start, last.End);
        if (text.BreakOpportunities[last.Start] == BreakOpportunity.Mandatory || text.Width(last.Start, end) >= width * ShortLastLine)
        {
            return;
        }

        for (var i = last.Start - 1; i > before.Start && text.Width(i, end) <= width + Tolerance; i--)
        {
            // Between words, or between letters of scripts without spaces: a URL and a word with a hyphen are easier to read on one line.
            if (text.BreakOpportunities[i] == BreakOpportunity.Allowed
                && text.Text[i - 1] is not ('/' or '-')
                && text.Width(i, end) >= width * ShortLastLine)
            {
                lines[^2] = before with { End = i };
                lines[^1] = last with { Start = i };
                return;
            }
        }
    }
}
