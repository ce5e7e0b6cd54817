namespace Resume.Formats.Typesetting.Structure;

/// <summary>The standard structure types that a résumé needs (ISO 32000-1, 14.8.4).</summary>
public enum StructureRole
{
    /// <summary>The root.</summary>
    Document,

    /// <summary>A section, or an entry.</summary>
    Section,

    /// <summary>The person's name.</summary>
    Heading1,

    /// <summary>The heading of a section.</summary>
    Heading2,

    /// <summary>The title of an entry.</summary>
    Heading3,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A part of a paragraph.</summary>
    Span,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>The bullet or number of an item.</summary>
    ListLabel,

    /// <summary>The text of an item.</summary>
    ListBody,

    /// <summary>A table of labels and texts.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>The label of a row.</summary>
    TableHeader,

    /// <summary>The text of a row.</summary>
    TableCell,

    /// <summary>A picture.</summary>
    Figure,
}
