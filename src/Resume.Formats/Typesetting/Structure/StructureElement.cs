namespace Resume.Formats.Typesetting.Structure;

/// <summary>What an element of the structure is: the standard structure types of ISO 32000-1, 14.8.4, that a résumé needs.</summary>
internal enum StructureRole
{
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Span,
    Link,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Figure,
}

/// <summary>A node of the structure tree: what a part of the document is, whatever page it falls on.</summary>
internal sealed class StructureElement(StructureRole role)
{
    private readonly List<StructureElement> children = [];

    public StructureRole Role { get; } = role;

    public IReadOnlyList<StructureElement> Children => children;

    /// <summary>Where a <see cref="StructureRole.Link"/> leads.</summary>
    public string? Target { get; init; }

    /// <summary>What a <see cref="StructureRole.Figure"/> shows.</summary>
    public string? AlternativeText { get; init; }

    public StructureElement Add(StructureElement child)
    {
        children.Add(child);
        return child;
    }
}
