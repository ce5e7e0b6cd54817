using System.Collections.Immutable;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Selecting;

/// <summary>
/// Puts the names of variables in the place of their values, for texts that must not contain them. What a value decides, such as
/// whether a part is hidden, stays as it is: no text contains it.
/// </summary>
internal sealed class ShownVariables
{
    private const string Variants = "variants";
    private const string Set = "set";

    // Keys of content whose values are not shown.
    private static readonly ImmutableHashSet<string> Unshown = ["hide", "layout", "pageBreak"];

    private readonly Dictionary<SourceSpan, string> names;

    private ShownVariables(SourceTree tree) => names = tree.Secrets
        .DistinctBy(secret => secret.Span)
        .ToDictionary(secret => secret.Span, secret => Placeholder.Write(secret.Name));

    /// <summary>The tree with the names. That a name is not a date or an address is not reported.</summary>
    public static SourceTree Show(SourceTree tree, ReadingContext context)
    {
        if (tree.Secrets.IsEmpty)
        {
            return tree;
        }

        context.Unchecked = [.. tree.Secrets.Select(secret => secret.Span)];
        return tree with { Root = ShowIn(tree.Root, new ShownVariables(tree).ShowTopLevel) };
    }

    private static MapNode ShowIn(MapNode map, Func<ScalarNode, Node, Node> show) =>
        map with { Members = [.. map.Members.Select(member => new Member(member.Key, show(member.Key, member.Value)))] };

    private Node ShowTopLevel(ScalarNode key, Node value) => value switch
    {
        MapNode variants when key.Value == Variants => ShowIn(variants, ShowVariant),
        _ when TaggedNodes.IsContent(key) => ShowMember(key, value),
        _ => value,
    };

    private Node ShowVariant(ScalarNode name, Node variant) => variant is MapNode map
        ? ShowIn(map, (key, value) => key.Value == Set && value is MapNode set ? ShowIn(set, ShowSet) : value)
        : variant;

    private Node ShowSet(ScalarNode path, Node value)
    {
        var keys = path.Value.Split('.');
        return TaggedNodes.IsContent(path with { Value = keys[0] }) ? ShowMember(path with { Value = keys[^1] }, value) : value;
    }

    private Node ShowMember(ScalarNode key, Node value) => Unshown.Contains(key.Value) ? value : Show(value);

    private Node Show(Node node) => node switch
    {
        ScalarNode { IsSecret: true } scalar => scalar with { Value = names[scalar.Span] },
        ListNode list => list with { Items = [.. list.Items.Select(Show)] },
        MapNode map => ShowIn(map, ShowMember),
        _ => node,
    };
}
