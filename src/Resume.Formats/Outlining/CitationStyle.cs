namespace Resume.Formats.Outlining;

/// <summary>How publications look.</summary>
public enum CitationLayout
{
    /// <summary>As the entries of other sections.</summary>
    Entry,

    /// <summary>Each as one paragraph: authors, title, publisher and year.</summary>
    Paragraph,
}

/// <summary>The numbers before publications.</summary>
public enum CitationNumbers
{
    /// <summary>None.</summary>
    None,

    /// <summary>The first one is [1].</summary>
    Ascending,

    /// <summary>The last one is [1].</summary>
    Descending,
}

/// <summary>The arrangement of publications.</summary>
/// <param name="Layout">Whether they are entries or paragraphs.</param>
/// <param name="Numbers">The numbers of paragraphs.</param>
internal sealed record CitationStyle(CitationLayout Layout, CitationNumbers Numbers)
{
    public static CitationStyle Default { get; } = new(CitationLayout.Entry, CitationNumbers.None);
}
