using Resume.Formats.Reading.Nodes;
using YamlDotNet.Core.Events;

namespace Resume.Formats.Reading.Yaml;

/// <summary>The anchors of a source, `&amp;name`, and what each alias, `*name`, costs.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);

    /// <summary>Marks a collection as incomplete: an alias of it would contain itself.</summary>
    public void Open(NodeEvent start) => Set(start, null!, 0);

    /// <summary>Stores a complete node and the steps of the budget that it costs.</summary>
    public Node Set(NodeEvent start, Node node, long steps)
    {
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor.Value] = new(node, steps);
        }

        return node;
    }

    public Anchored? Find(string name) => anchors.GetValueOrDefault(name);

    internal sealed record Anchored(Node? Node, long Steps);
}
