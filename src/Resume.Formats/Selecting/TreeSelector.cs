using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>
/// The tree of a source -> the tree of one of its variants, which the schema then reads as if it had been written like that. In this order:
/// values are set, paths omitted, sections chosen, and items selected by their tags.
/// </summary>
internal static class TreeSelector
{
    private static readonly ImmutableArray<string> OfVariants = ["variants", "private"];

    /// <summary>The tree of the untailored résumé.</summary>
    public static MapNode SelectDefault(MapNode root) =>
        root.Members.Any(member => OfVariants.Contains(member.Key.Value, StringComparer.Ordinal))
            ? root with { Members = root.Members.RemoveAll(member => OfVariants.Contains(member.Key.Value, StringComparer.Ordinal)) }
            : root;

    /// <summary>The tree of a variant.</summary>
    /// <param name="root">The tree of the source.</param>
    /// <param name="variant">The variant.</param>
    /// <param name="privatePaths">What `omit: [private]` means.</param>
    public static SelectedTree Select(MapNode root, VariantSettings variant, ImmutableArray<Located<string>> privatePaths)
    {
        var whole = SelectDefault(root);
        var changed = Replace(Set(whole, variant), variant);
        var omitted = Paths(variant, privatePaths).Aggregate(changed, Omit);
        var filter = new TagFilter(TagRules.Create(variant.Tags));
        var chosen = RemoveTaggedSections(ChooseSections(omitted, variant), filter);
        var selected = filter.Filter(chosen);

        var shown = SectionNodes.Ids(selected);
        var lost = SectionNodes.Ids(chosen).Except(shown, StringComparer.Ordinal).ToImmutableArray();
        return new(RemoveFromList(selected, SectionNodes.Ids(changed).Except(shown, StringComparer.Ordinal)), lost);
    }

    /// <summary>The tree with the new values of a variant.</summary>
    public static MapNode Set(MapNode tree, VariantSettings variant) =>
        variant.Set.Aggregate(tree, (tree, member) => Set(tree, member.Key, member.Value) ?? tree);

    /// <summary>The tree with another value at a path, or without the value for null; null if the path leads to nothing.</summary>
    public static MapNode? Set(MapNode tree, ScalarNode path, Node value) => (NodePath.Parse(path.Value), value) switch
    {
        (var removed, ScalarNode { IsNull: true }) => removed.Find(tree) is null ? null : removed.Remove(tree),
        (var changed, _) => changed.Set(tree, path, value),
    };

    /// <summary>The path of an item of `omit`. `summary` is a section, but it is written in `basics`.</summary>
    public static NodePath PathOf(string omitted) => omitted == SectionSettings.SummaryId
        ? new(["basics", SectionSettings.SummaryId])
        : NodePath.Parse(omitted);

    private static IEnumerable<string> Paths(VariantSettings variant, ImmutableArray<Located<string>> privatePaths) =>
        variant.Omit.Where(path => path.Value != VariantSettings.Private)
            .Concat(variant.OmitsPrivate ? privatePaths : [])
            .Select(path => path.Value);

    private static MapNode Omit(MapNode tree, string path) => PathOf(path).Remove(tree);

    private static MapNode Replace(MapNode tree, VariantSettings variant) => variant.Replaced.Aggregate(tree, (tree, member) =>
    {
        var index = tree.Members.ToList().FindIndex(each => each.Key.Value == member.Key.Value);
        return tree with { Members = index < 0 ? tree.Members.Add(member) : tree.Members.SetItem(index, member) };
    });

    private static MapNode ChooseSections(MapNode tree, VariantSettings variant)
    {
        if (variant.Sections.IsEmpty)
        {
            return tree;
        }

        var present = SectionNodes.Ids(tree);
        var listed = SectionNodes.Listed(tree);
        var items = variant.Sections.DistinctBy(id => id.Value, StringComparer.Ordinal)
            .Where(id => present.Contains(id.Value, StringComparer.Ordinal))
            .Select(id => listed.FirstOrDefault(item => SectionNodes.IdOf(item) == id.Value)
                ?? new ScalarNode(id.Value, ScalarStyle.Plain, id.Span));
        var others = present.Except(variant.Sections.Select(id => id.Value), StringComparer.Ordinal);
        return SectionNodes.WithListed(others.Aggregate(tree, SectionNodes.Remove), [.. items]);
    }

    private static MapNode RemoveTaggedSections(MapNode tree, TagFilter filter) =>
        SectionNodes.Listed(tree).Where(item => !filter.Selects(item)).Select(SectionNodes.IdOf).OfType<string>()
            .Aggregate(tree, (tree, id) => SectionNodes.Remove(tree, id));

    // A section that is listed but has nothing to show would be reported as empty.
    private static MapNode RemoveFromList(MapNode tree, IEnumerable<string> gone)
    {
        var ids = gone.ToImmutableHashSet(StringComparer.Ordinal);
        return ids.IsEmpty ? tree
            : SectionNodes.WithListed(tree, [.. SectionNodes.Listed(tree).Where(item => !ids.Contains(SectionNodes.IdOf(item) ?? ""))]);
    }
}

/// <summary>The tree of a variant.</summary>
/// <param name="Root">The tree.</param>
/// <param name="LostSections">The sections of which tags leave nothing.</param>
internal sealed record SelectedTree(MapNode Root, ImmutableArray<string> LostSections);
