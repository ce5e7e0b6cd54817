namespace Resume.Formats.Typesetting.Pages;

/// <summary>Text as one endless column, from which pages are cut. Spaces between blocks collapse: the larger one holds.</summary>
internal sealed class Flow
{
    private readonly List<FlowLine> lines = [];
    private bool beginsPage;
    private bool keepsNext;

    public IReadOnlyList<FlowLine> Lines => lines;

    /// <summary>The space that comes before the next line, points.</summary>
    public double PendingSpace { get; private set; }

    /// <summary>Asks for space before the next line, points.</summary>
    public void Space(double space) => PendingSpace = Math.Max(PendingSpace, space);

    /// <summary>Keeps the next line on the page of the one before it, as a heading needs it.</summary>
    public void KeepNext() => keepsNext = lines.Count > 0;

    /// <summary>Begins a page with the next line.</summary>
    public void BreakPage() => beginsPage = true;

    public FlowLine Add(double height, BreakCost cost)
    {
        var line = new FlowLine
        {
            SpaceBefore = PendingSpace,
            Height = height,
            Cost = keepsNext ? BreakCost.Heading : cost,
            BeginsPage = beginsPage,
        };
        lines.Add(line);
        PendingSpace = 0;
        keepsNext = beginsPage = false;
        return line;
    }

    /// <summary>Lets the last of the lines from one on not begin a page alone, as if it were forgotten.</summary>
    public void KeepLastLine(int first)
    {
        // Of two lines neither has better company on the other page.
        if (lines.Count - first > 2)
        {
            lines[^1].Cost = (BreakCost)Math.Max((int)lines[^1].Cost, (int)BreakCost.SingleLine);
        }
    }

    /// <summary>Keeps all lines from one on together, where they fit a page of a height.</summary>
    public void KeepTogether(int first, double pageHeight)
    {
        var height = 0.0;
        for (var i = first; i < lines.Count; i++)
        {
            height += lines[i].Height + (i == first ? 0 : lines[i].SpaceBefore);
        }

        for (var i = first + 1; i < lines.Count && height <= pageHeight; i++)
        {
            lines[i].Cost = (BreakCost)Math.Max((int)lines[i].Cost, (int)BreakCost.Entry);
        }
    }
}
