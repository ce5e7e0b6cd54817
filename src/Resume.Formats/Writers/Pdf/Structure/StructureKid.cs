namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>A kid of a structure element (ISO 32000-1, 14.7.2); kids are in reading order.</summary>
internal abstract record StructureKid
{
    /// <summary>A child element.</summary>
    public sealed record Child(StructureNode Node) : StructureKid;

    /// <summary>Marked content on a page (14.7.4.2).</summary>
    public sealed record Mark(int Page, int Id) : StructureKid;

    /// <summary>An annotation on a page (14.7.4.3).</summary>
    public sealed record Annotation(int Page, int Number) : StructureKid;
}
