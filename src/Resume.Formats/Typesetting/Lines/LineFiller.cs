using System.Globalization;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Unicode;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>A stretch of text that is one line; the spaces at its end are part of it.</summary>
internal readonly record struct LineRange(int Start, int End);

/// <summary>Breaks a paragraph into lines, each as full as it can be.</summary>
internal static class LineFiller
{
    // Sums of advances differ in the last bits.
    private const double Tolerance = 0.001;

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
            var next = NextBreak(text, start, end, width);
            lines.Add(new(start, next));
            start = next;
        }

        if (lines.Count > 0)
        {
            // What hangs out at the very end is kept as well.
            lines[^1] = lines[^1] with { End = text.Text.Length };
        }

        LengthenLastLine(text, lines, width);
        return lines;
    }

    /// <summary>The width of the longest stretch that no line breaks by itself, in points: in a narrower frame it is cut.</summary>
    public static double NarrowestWidth(ShapedText text)
    {
        var (widest, start) = (0.0, 0);
        for (var i = 1; i <= text.Text.Length; i++)
        {
            if (i == text.Text.Length || text.Chances[i] != BreakChance.No)
            {
                widest = Math.Max(widest, text.Width(start, text.TrimEnd(start, i)));
                start = i;
            }
        }

        return widest;
    }

    private static int NextBreak(ShapedText text, int start, int end, double width)
    {
        var best = start;
        for (var i = start + 1; ; i++)
        {
            // A space at a line's end takes no room.
            var fits = text.Text[i - 1] == ' ' || text.Width(start, i) <= width + Tolerance;
            if (!fits)
            {
                return best > start ? best : CutWord(text, start, end, width);
            }

            if (i == end || text.Chances[i] == BreakChance.Must)
            {
                return i;
            }

            if (text.Chances[i] == BreakChance.May)
            {
                best = i;
            }
        }
    }

    // A word that is longer than a line is cut between two graphemes.
    private static int CutWord(ShapedText text, int start, int end, double width)
    {
        var cut = start + StringInfo.GetNextTextElementLength(text.Text, start);
        while (cut < end)
        {
            var next = cut + StringInfo.GetNextTextElementLength(text.Text, cut);
            if (text.Width(start, next) > width + Tolerance)
            {
                break;
            }

            cut = next;
        }

        return Math.Min(cut, end);
    }

    // A paragraph of some length should not end in one short word alone; the line before lends it one where it can spare it.
    private static void LengthenLastLine(ShapedText text, List<LineRange> lines, double width)
    {
        if (lines.Count < 3)
        {
            return;
        }

        var (before, last) = (lines[^2], lines[^1]);
        if (text.Chances[last.Start] == BreakChance.Must || text.Width(last.Start, last.End) > width * 0.12 || text.Text.AsSpan(last.Start, last.End - last.Start).TrimEnd(' ').Contains(' '))
        {
            return;
        }

        for (var i = last.Start - 1; i > before.Start && text.Width(before.Start, i) > width * 0.7; i--)
        {
            if (text.Chances[i] == BreakChance.May && text.Text[i - 1] == ' ')
            {
                lines[^2] = before with { End = i };
                lines[^1] = last with { Start = i };
                return;
            }
        }
    }
}
