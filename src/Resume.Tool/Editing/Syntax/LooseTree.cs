namespace Resume.Tool.Editing.Syntax;

/// <summary>
/// The keys and values of a text, found without a grammar: by indentation, dashes, colons and brackets. It understands what is written so
/// far while someone types, where a parser stops at the first error. What it finds in valid YAML and JSON is what parsers find.
/// </summary>
internal sealed class LooseTree
{
    /// <summary>Deeper levels are not looked at; sources may not be so deep.</summary>
    public const int Depth = 100;

    private LooseTree(LooseNode root) => Root = root;

    /// <summary>The value at the top.</summary>
    public LooseNode Root { get; }

    /// <summary>Finds the keys and values of a text; any text has some, or none.</summary>
    public static LooseTree Parse(string text) => new(new BlockParser(text).Parse());

    /// <summary>All values, each before those in it.</summary>
    public IEnumerable<LooseNode> All()
    {
        var left = new Stack<LooseNode>([Root]);
        while (left.TryPop(out var node))
        {
            yield return node;
            for (var i = ChildCount(node) - 1; i >= 0; i--)
            {
                left.Push(Child(node, i));
            }
        }
    }

    /// <summary>The innermost value that contains an offset, or whose key does.</summary>
    public LooseNode Find(int offset)
    {
        var node = Root;
        while (Inner(node, offset) is { } inner)
        {
            node = inner;
        }

        return node;
    }

    /// <summary>The member whose key contains an offset, or null.</summary>
    public LooseMember? FindKey(int offset) =>
        Find(offset).Member is { } member && member.KeyStart <= offset && offset <= member.KeyEnd ? member : null;

    private static LooseNode? Inner(LooseNode node, int offset)
    {
        for (var i = ChildCount(node) - 1; i >= 0; i--)
        {
            var child = Child(node, i);
            if ((child.Member?.KeyStart ?? child.Start) <= offset && offset <= Math.Max(child.End, child.Member?.KeyEnd ?? 0))
            {
                return child;
            }
        }

        return null;
    }

    private static int ChildCount(LooseNode node) => node switch
    {
        LooseMap map => map.Members.Count,
        LooseList list => list.Items.Count,
        _ => 0,
    };

    private static LooseNode Child(LooseNode node, int at) => node is LooseMap map ? map.Members[at].Value : ((LooseList)node).Items[at];
}
