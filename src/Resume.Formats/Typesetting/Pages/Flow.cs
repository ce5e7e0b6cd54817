using Resume.Formats.Model;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>
/// Lines stacked in one endless column, before it is divided into pages.
/// Spaces between blocks collapse as margins do in CSS: the larger one applies.
/// </summary>
internal sealed class Flow
{
    // A page may be fuller by the rounding error of its sum.
    private const double Tolerance = 1;

    private readonly List<FlowLine> lines = [];
    private bool beginsPage;
    private bool keepsWithPrevious;
    private bool isSpaceFixed;
    private double height;

    public IReadOnlyList<FlowLine> Lines => lines;

    /// <summary>The height of a page's text area, points, where the number of pages is limited.</summary>
    public double PageHeight { get; init; } = double.PositiveInfinity;

    /// <summary>The most pages that are wanted.</summary>
    public int MostPages { get; init; } = int.MaxValue;

    /// <summary>True if its lines need more pages than are wanted, however these are broken: further lines change nothing.</summary>
    public bool IsFull => height > MostPages * (PageHeight + Tolerance);

    /// <summary>Space above the next line so far, points.</summary>
    public double PendingSpace { get; private set; }

    /// <summary>Requests space above the next line, points.</summary>
    public void AddSpace(double space) => PendingSpace = isSpaceFixed ? PendingSpace : Math.Max(PendingSpace, space);

    /// <summary>Sets the space above the next line, points, whatever that line requests.</summary>
    public void FixSpace(double space) => (PendingSpace, isSpaceFixed) = (space, true);

    /// <summary>Keeps the last line and the next one on the same page, as a heading and its text.</summary>
    public void KeepWithNext() => keepsWithPrevious = lines.Count > 0;

    /// <summary>Adds a line; its parts are up to the caller.</summary>
    /// <param name="lineHeight">Height of the line, points.</param>
    /// <param name="cost">Cost of a page break before it.</param>
    public FlowLine Add(double lineHeight, BreakCost cost)
    {
        var line = new FlowLine
        {
            SpaceBefore = PendingSpace,
            Height = lineHeight,
            Cost = keepsWithPrevious ? BreakCost.Heading : cost,
            BeginsPage = beginsPage,
        };
        lines.Add(line);
        // A line that is higher than a page has a page of its own.
        height += Math.Min(lineHeight, PageHeight);
        PendingSpace = 0;
        keepsWithPrevious = beginsPage = isSpaceFixed = false;
        return line;
    }

    /// <summary>Begins a section or an entry with the author's page break, and returns the index of its first line.</summary>
    public int BeginBlock(PageBreak pageBreak)
    {
        beginsPage |= pageBreak == PageBreak.Before;
        return lines.Count;
    }

    /// <summary>Ends a block: where the author asks for it, its lines stay on one page, unless they are higher than a page.</summary>
    /// <param name="pageBreak">The author's page break.</param>
    /// <param name="first">The index of the block's first line.</param>
    /// <param name="pageHeight">Height of a page's text area, points.</param>
    public void EndBlock(PageBreak pageBreak, int first, double pageHeight)
    {
        if (pageBreak == PageBreak.Avoid && HeightFrom(first) <= pageHeight)
        {
            for (var i = first + 1; i < lines.Count; i++)
            {
                lines[i].RaiseCost(BreakCost.Entry);
            }
        }
    }

    /// <summary>Avoids a page that begins with only the last line of the block that began at <paramref name="first"/>.</summary>
    public void AvoidWidow(int first)
    {
        // With two lines, the first one would be left alone instead.
        if (lines.Count - first > 2)
        {
            lines[^1].RaiseCost(BreakCost.SingleLine);
        }
    }

    /// <summary>
    /// Keeps a row of a table that began at <paramref name="first"/> on one page if it has few lines; otherwise at least two of its lines
    /// are on each page.
    /// </summary>
    public void KeepRow(int first, int lineCount, int mostTogether)
    {
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (lineCount <= mostTogether || i == first + 1 || i == lines.Count - 1)
            {
                lines[i].RaiseCost(BreakCost.SingleLine);
            }
        }
    }

    private double HeightFrom(int first)
    {
        var sum = 0.0;
        for (var i = first; i < lines.Count; i++)
        {
            sum += lines[i].Height + (i == first ? 0 : lines[i].SpaceBefore);
        }

        return sum;
    }
}
