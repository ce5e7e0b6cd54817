namespace Resume.Formats.Typesetting.Pages;

/// <summary>The lines of one page.</summary>
internal readonly record struct PageRange(int Start, int End);

/// <summary>Cuts a flow into pages: each takes what fits and ends where that costs least. Time is linear in the lines.</summary>
internal static class Paginator
{
    // Sums of heights differ in the last bits.
    private const double Tolerance = 0.001;

    public static List<PageRange> Cut(IReadOnlyList<FlowLine> lines, double height)
    {
        MoveForcedBreaks(lines);

        var pages = new List<PageRange>();
        for (var start = 0; start < lines.Count;)
        {
            var end = EndOfPage(lines, start, height);
            pages.Add(new(start, end));
            start = end;
        }

        return pages;
    }

    private static int EndOfPage(IReadOnlyList<FlowLine> lines, int start, double height)
    {
        // A line that is taller than a page has one of its own.
        var used = lines[start].Height;
        var end = start + 1;
        while (end < lines.Count && !lines[end].BeginsPage && used + lines[end].SpaceBefore + lines[end].Height <= height + Tolerance)
        {
            used += lines[end].SpaceBefore + lines[end].Height;
            end++;
        }

        if (end == lines.Count || lines[end].BeginsPage)
        {
            return end;
        }

        var best = end;
        for (var i = end; i > start && lines[best].Cost != BreakCost.None; i--)
        {
            if (lines[i].Cost < lines[best].Cost)
            {
                best = i;
            }
        }

        return best;
    }

    // An entry that begins a page takes the heading above it along.
    private static void MoveForcedBreaks(IReadOnlyList<FlowLine> lines)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (lines[i].BeginsPage && lines[i].Cost == BreakCost.Heading)
            {
                lines[i].BeginsPage = false;
                lines[i - 1].BeginsPage = true;
            }
        }
    }
}
