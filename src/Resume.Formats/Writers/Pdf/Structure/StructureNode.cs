using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>A structure element, with the marked content and annotations that belong to it.</summary>
internal sealed class StructureNode(StructureElement element, StructureNode? parent)
{
    public StructureElement Element { get; } = element;

    public StructureNode? Parent { get; } = parent;

    public List<StructureNode> Children { get; } = [];

    public List<StructureKid> Kids { get; } = [];

    /// <summary>The number of children that were added to the kids, always the first ones.</summary>
    public int PlacedChildren { get; set; }

    /// <summary>True if it was added to the kids of its parent.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>The number of its object.</summary>
    public int Number { get; set; }

    /// <summary>The first text in it, which distinguishes bullets from numbers.</summary>
    public string Text { get; set; } = "";

    /// <summary>The area of a figure, in points from the lower left corner of its page.</summary>
    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }

    /// <summary>The link that contains it, itself included, or null.</summary>
    public StructureNode? Link => Element.Role == StructureRole.Link ? this : Parent?.Link;

    /// <summary>The standard structure type (ISO 32000-1, 14.8.4).</summary>
    public ReadOnlySpan<byte> Type => Element.Role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Section => "Sect"u8,
        StructureRole.Heading1 => "H1"u8,
        StructureRole.Heading2 => "H2"u8,
        StructureRole.Heading3 => "H3"u8,
        StructureRole.Paragraph => "P"u8,
        StructureRole.Span => "Span"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.List => "L"u8,
        StructureRole.ListItem => "LI"u8,
        StructureRole.ListLabel => "Lbl"u8,
        StructureRole.ListBody => "LBody"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeader => "TH"u8,
        StructureRole.TableCell => "TD"u8,
        StructureRole.Figure => "Figure"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(element), Element.Role, "no structure type for this role"),
    };
}
