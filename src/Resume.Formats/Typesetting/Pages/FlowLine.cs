namespace Resume.Formats.Typesetting.Pages;

/// <summary>The cost of a page break before a line, from least to most.</summary>
internal enum BreakCost
{
    /// <summary>Breaks nothing up.</summary>
    None,

    /// <summary>Splits a section or an entry that its author wants on one page.</summary>
    Entry,

    /// <summary>Leaves a single line of a paragraph on one of the pages: a widow or an orphan.</summary>
    SingleLine,

    /// <summary>Separates a heading from its text.</summary>
    Heading,
}

/// <summary>A horizontal band of a <see cref="Flow"/>. Pages are broken between bands, never within one.</summary>
internal sealed class FlowLine
{
    /// <summary>Space above it, points; dropped at the top of a page.</summary>
    public required double SpaceBefore { get; init; }

    /// <summary>Its height, points.</summary>
    public required double Height { get; set; }

    /// <summary>The cost of a page break before it.</summary>
    public required BreakCost Cost { get; set; }

    /// <summary>True where a page must begin with it.</summary>
    public bool BeginsPage { get; set; }

    /// <summary>Its content; several parts where columns are side by side.</summary>
    public List<FlowPart> Parts { get; } = [];

    /// <summary>The title of the bookmark that leads here, or null.</summary>
    public string? Bookmark { get; set; }

    /// <summary>Moves its content down, points, and makes it higher by as much.</summary>
    public void MoveDown(double distance)
    {
        Height += distance;
        for (var i = 0; i < Parts.Count; i++)
        {
            Parts[i] = Parts[i] with { Offset = Parts[i].Offset + distance };
        }
    }

    /// <summary>Sets the cost of a page break before it to at least <paramref name="cost"/>.</summary>
    public void RaiseCost(BreakCost cost) => Cost = Cost < cost ? cost : Cost;
}

/// <summary>Items that are next to each other in the reading order.</summary>
/// <param name="Order">Their place in the reading order: the parts of a page are painted in this order.</param>
/// <param name="Offset">Distance from the band's top to the items' y of 0, which is a baseline for glyph runs; points, downwards.</param>
/// <param name="Items">The items, with y (or the baseline) relative to <paramref name="Offset"/>.</param>
internal readonly record struct FlowPart(int Order, double Offset, IReadOnlyList<PageItem> Items);
