using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Writers.Pdf;

/// <summary>What the document is made of, for readers that do not look at pages (ISO 32000-1, 14.7; ISO 14289-1, 7.1).</summary>
internal sealed class StructureTree
{
    private readonly Dictionary<StructureElement, StructureNode> nodes = [];
    private readonly List<List<StructureNode>> marks = [];
    private readonly List<StructureNode> owners = [];

    public StructureTree(StructureElement root, int pages)
    {
        Root = Add(root, null);
        for (var i = 0; i < pages; i++)
        {
            marks.Add([]);
        }
    }

    public StructureNode Root { get; }

    /// <summary>For each page, the nodes of its marked contents by their numbers.</summary>
    public IReadOnlyList<List<StructureNode>> Marks => marks;

    /// <summary>The nodes of annotations, in the order these were added.</summary>
    public IReadOnlyList<StructureNode> Owners => owners;

    /// <summary>The node of an element. One that hangs in no tree is taken for a child of the root: its text must not be lost.</summary>
    public StructureNode Of(StructureElement element) => nodes.TryGetValue(element, out var node) ? node : Add(element, Root);

    /// <summary>Notes that a stretch of a page belongs to an element, and returns the number of that mark on the page.</summary>
    public int Mark(StructureNode node, int page)
    {
        Place(node);
        marks[page].Add(node);
        node.Kids.Add(new StructureKid.Mark(page, marks[page].Count - 1));
        return marks[page].Count - 1;
    }

    /// <summary>Notes that an annotation belongs to an element, and returns its key in the parent tree.</summary>
    public int Own(StructureNode node, int page, int annotation)
    {
        Place(node);
        owners.Add(node);
        node.Kids.Add(new StructureKid.Annotation(page, annotation));
        return marks.Count + owners.Count - 1;
    }

    /// <summary>Gives the elements that hold nothing their places: an empty cell of a table is a cell.</summary>
    public void PlaceAll() => PlaceBelow(Root);

    private StructureNode Add(StructureElement element, StructureNode? parent)
    {
        var node = new StructureNode(element, parent);
        nodes.Add(element, node);
        parent?.Children.Add(node);
        foreach (var child in element.Children)
        {
            // In a tree each element hangs once; a second place could not be told from the first.
            if (!nodes.ContainsKey(child))
            {
                Add(child, node);
            }
        }

        return node;
    }

    // Among a node's kids are its own contents as they come on the pages, and its children in the order they have in the tree,
    // each no later than what it holds.
    private static void Place(StructureNode node)
    {
        if (node.IsPlaced || node.Parent is not { } parent)
        {
            return;
        }

        Place(parent);
        while (!node.IsPlaced)
        {
            PlaceNext(parent);
        }
    }

    private static void PlaceNext(StructureNode parent)
    {
        var child = parent.Children[parent.PlacedChildren++];
        child.IsPlaced = true;
        parent.Kids.Add(new StructureKid.Child(child));
    }

    private static void PlaceBelow(StructureNode node)
    {
        while (node.PlacedChildren < node.Children.Count)
        {
            PlaceNext(node);
        }

        foreach (var child in node.Children)
        {
            PlaceBelow(child);
        }
    }
}
