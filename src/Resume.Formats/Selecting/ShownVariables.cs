using System.Collections.Immutable;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Selecting;

/// <summary>Puts the names of variables in the place of their values, for texts that must not contain them.</summary>
internal sealed class ShownVariables
{
    // Their values decide what is shown, and are in no text.
    private static readonly ImmutableHashSet<string> Unshown = ["hide", "layout", "pageBreak"];

    private readonly Dictionary<SourceSpan, string> names;

    private ShownVariables(SourceTree tree) => names = tree.Secrets
        .DistinctBy(secret => secret.Span)
        .ToDictionary(secret => secret.Span, secret => Placeholder.Write(secret.Name));

    /// <summary>The source with the names. That a name is not a date or an address is not reported.</summary>
    public static SourceTree Show(SourceTree tree, ReadingContext context)
    {
        if (tree.Secrets.IsEmpty)
        {
            return tree;
        }

        context.Unchecked = [.. tree.Secrets.Select(secret => secret.Span)];
        return tree with { Root = new ShownVariables(tree).ShowIn(tree.Root) };
    }

    private Node Show(Node node) => node switch
    {
        ScalarNode { IsSecret: true } scalar => scalar with { Value = names[scalar.Span] },
        ListNode list => list with { Items = [.. list.Items.Select(Show)] },
        MapNode map => ShowIn(map),
        _ => node,
    };

    private MapNode ShowIn(MapNode map) => map with
    {
        Members = [.. map.Members.Select(member => IsShown(member.Key) ? new Member(member.Key, Show(member.Value)) : member)],
    };

    // In `set`, a key is a path.
    private static bool IsShown(ScalarNode key) => !Unshown.Contains(key.Value.Split('.')[^1]);
}
