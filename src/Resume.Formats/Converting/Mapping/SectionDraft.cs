using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>A section of the result, while it is made.</summary>
/// <param name="Id">The name of a standard section, or any other name for a custom one.</param>
/// <param name="Key">The key of the file, whose place and comments it gets.</param>
internal sealed record SectionDraft(string Id, ScalarNode Key)
{
    /// <summary>The name by which the file refers to a custom section, or null.</summary>
    public string? ForeignId { get; init; }

    /// <summary>Its heading, if it is not the usual one.</summary>
    public ScalarNode? Title { get; init; }

    /// <summary>The text below its heading.</summary>
    public Node? Summary { get; init; }

    /// <summary>`list`, `table` or `inline`; null for the usual one.</summary>
    public string? Layout { get; init; }

    /// <summary>True if the file says so.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Its entries.</summary>
    public IReadOnlyList<Node> Entries { get; init; } = [];
}
