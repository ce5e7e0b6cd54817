namespace Resume.Formats.Typesetting.Pages;

/// <summary>The lines of one page, by index in the flow; the end is exclusive.</summary>
internal readonly record struct PageRange(int Start, int End);

/// <summary>Divides a flow into pages: each takes the lines that fit and ends at the last of the cheapest breaks among them.</summary>
internal static class Paginator
{
    // Sums of heights differ in their last bits.
    private const double Tolerance = 0.001;

    /// <summary>Divides lines into pages.</summary>
    /// <param name="lines">The lines; forced page breaks between a heading and its text are moved before the heading.</param>
    /// <param name="height">Height of a page's text area, points.</param>
    public static List<PageRange> Paginate(IReadOnlyList<FlowLine> lines, double height)
    {
        MoveForcedBreaks(lines);

        var pages = new List<PageRange>();
        for (var start = 0; start < lines.Count;)
        {
            var end = FindPageEnd(lines, start, height);
            pages.Add(new(start, end));
            start = end;
        }

        return pages;
    }

    private static int FindPageEnd(IReadOnlyList<FlowLine> lines, int start, double height)
    {
        // The first line is placed even if it is higher than the page.
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

    // Where an entry must begin a page, its section's heading begins that page.
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
