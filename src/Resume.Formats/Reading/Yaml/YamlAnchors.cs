using Resume.Formats.Reading.Nodes;
using YamlDotNet.Core.Events;

namespace Resume.Formats.Reading.Yaml;

/// <summary>The anchors of a source, `&amp;name`, and how much their aliases, `*name`, have expanded to.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private int expanded;

    /// <summary>Marks a collection as incomplete: an alias of it would contain itself.</summary>
    public void Open(NodeEvent start) => Set(start, null!, 0);

    /// <summary>Stores a complete node and the number of nodes in it.</summary>
    public Node Set(NodeEvent start, Node node, int size)
    {
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor.Value] = new(node, size);
        }

        return node;
    }

    public Anchored? Find(string name) => anchors.GetValueOrDefault(name);

    /// <summary>Counts the nodes an alias expands to; false above the limit.</summary>
    public bool CountExpansion(int nodes) => (expanded += nodes) <= TreeLimits.AliasedNodes;

    internal sealed record Anchored(Node? Node, int Size);
}
