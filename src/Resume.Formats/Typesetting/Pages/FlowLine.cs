namespace Resume.Formats.Typesetting.Pages;

/// <summary>How much it costs to begin a page before a line: what pages avoid, from least to most.</summary>
internal enum BreakCost
{
    /// <summary>A page may begin here.</summary>
    None,

    /// <summary>It parts an entry whose author asked to keep it on one page.</summary>
    Entry,

    /// <summary>It leaves a single line of a paragraph behind or ahead.</summary>
    SingleLine,

    /// <summary>It parts a heading from what it heads.</summary>
    Heading,
}

/// <summary>A band of the text as high as a line, from edge to edge; pages begin between two of them.</summary>
internal sealed class FlowLine
{
    /// <summary>Space above it, points; none at the top of a page.</summary>
    public required double SpaceBefore { get; init; }

    /// <summary>Its height, points.</summary>
    public required double Height { get; set; }

    /// <summary>What it costs to begin a page with it.</summary>
    public required BreakCost Cost { get; set; }

    /// <summary>True where it must begin a page.</summary>
    public bool BeginsPage { get; set; }

    /// <summary>What stands in it.</summary>
    public List<FlowPart> Parts { get; } = [];

    /// <summary>The heading that begins with it, for the bookmarks.</summary>
    public string? Bookmark { get; set; }
}

/// <summary>Things with one place in the reading order.</summary>
/// <param name="Order">That place: parts of one page are painted in this order, whichever column they are in.</param>
/// <param name="Offset">How far their vertical places, baselines for runs, are below the band's top.</param>
/// <param name="Items">The things.</param>
internal readonly record struct FlowPart(int Order, double Offset, IReadOnlyList<PageItem> Items);
