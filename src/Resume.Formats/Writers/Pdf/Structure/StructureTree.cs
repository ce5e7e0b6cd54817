using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>The logical structure of the document (ISO 32000-1, 14.7; ISO 14289-1, 7.1).</summary>
internal sealed class StructureTree
{
    private readonly Dictionary<StructureElement, StructureNode> nodes = [];
    private readonly List<List<StructureNode>> marks = [];
    private readonly List<StructureNode> annotationOwners = [];

    public StructureTree(StructureElement root, int pages)
    {
        Root = Add(root, null);
        for (var i = 0; i < pages; i++)
        {
            marks.Add([]);
        }
    }

    public StructureNode Root { get; }

    /// <summary>For each page, the nodes of its marked content, by mark number.</summary>
    public IReadOnlyList<List<StructureNode>> Marks => marks;

    /// <summary>The nodes of annotations, in the order in which these were added.</summary>
    public IReadOnlyList<StructureNode> AnnotationOwners => annotationOwners;

    /// <summary>Returns the node of an element. An element outside the tree becomes a child of the root, so its text is not lost.</summary>
    public StructureNode GetOrAdd(StructureElement element) => nodes.TryGetValue(element, out var node) ? node : Add(element, Root);

    /// <summary>Adds marked content to an element, and returns the number of the mark on its page.</summary>
    public int AddMark(StructureNode node, int page)
    {
        Place(node);
        marks[page].Add(node);
        node.Kids.Add(new StructureKid.Mark(page, marks[page].Count - 1));
        return marks[page].Count - 1;
    }

    /// <summary>Adds an annotation to an element, and returns its key in the parent tree.</summary>
    public int AddAnnotation(StructureNode node, int page, int annotation)
    {
        Place(node);
        annotationOwners.Add(node);
        node.Kids.Add(new StructureKid.Annotation(page, annotation));
        return marks.Count + annotationOwners.Count - 1;
    }

    /// <summary>Places the elements without content, such as the empty cells of a table.</summary>
    public void PlaceAll() => PlaceBelow(Root);

    private StructureNode Add(StructureElement element, StructureNode? parent)
    {
        var node = new StructureNode(element, parent);
        nodes.Add(element, node);
        parent?.Children.Add(node);
        foreach (var child in element.Children)
        {
            // An element has one place in a tree; further occurrences are ignored.
            if (!nodes.ContainsKey(child))
            {
                Add(child, node);
            }
        }

        return node;
    }

    // The kids of a node are its own content in page order and its children in tree order, each placed before its first content.
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
