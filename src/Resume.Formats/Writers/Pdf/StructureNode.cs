using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Writers.Pdf;

/// <summary>An element of the structure on its way into the file.</summary>
internal sealed class StructureNode(StructureElement element, StructureNode? parent)
{
    public StructureElement Element { get; } = element;

    public StructureNode? Parent { get; } = parent;

    public List<StructureNode> Children { get; } = [];

    public List<StructureKid> Kids { get; } = [];

    /// <summary>How many of the children are among the kids.</summary>
    public int PlacedChildren { get; set; }

    public bool IsPlaced { get; set; }

    /// <summary>The number of its object.</summary>
    public int Number { get; set; }

    /// <summary>The first text that is shown in it, to tell bullets from numbers.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where on its page it is, from the lower left corner: of figures.</summary>
    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }

    /// <summary>The link it belongs to, or null.</summary>
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
        _ => throw new ArgumentOutOfRangeException(nameof(element), Element.Role, "a role without a structure type"),
    };
}

/// <summary>What stands in an element, in the order of reading.</summary>
internal abstract record StructureKid
{
    /// <summary>An element below it.</summary>
    public sealed record Child(StructureNode Node) : StructureKid;

    /// <summary>A stretch of a page.</summary>
    public sealed record Mark(int Page, int Id) : StructureKid;

    /// <summary>An annotation of a page.</summary>
    public sealed record Annotation(int Page, int Number) : StructureKid;
}
