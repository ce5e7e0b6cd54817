using YamlDotNet.Core.Events;

namespace Resume.Formats.Reading.Trees;

/// <summary>What a source has named with `&amp;name`, and how much has come of it through `*name`.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private int expanded;

    /// <summary>Notes a collection that is being read: until it is whole, an alias of it would hold itself.</summary>
    public void Open(NodeEvent start) => Set(start, null!, 0);

    /// <summary>Notes a node that is whole, and how many nodes it is.</summary>
    public Node Set(NodeEvent start, Node node, int size)
    {
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor.Value] = new(node, size);
        }

        return node;
    }

    public Anchored? Find(string name) => anchors.GetValueOrDefault(name);

    /// <summary>Counts the nodes an alias stands for; false once they are too many, long before a source can grow without end.</summary>
    public bool CountExpansion(int nodes) => (expanded += nodes) <= TreeLimits.AliasedNodes;

    internal sealed record Anchored(Node? Node, int Size);
}
