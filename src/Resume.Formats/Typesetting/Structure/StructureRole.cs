namespace Resume.Formats.Typesetting.Structure;

/// <summary>The standard structure types that a résumé needs (ISO 32000-1, 14.8.4).</summary>
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
