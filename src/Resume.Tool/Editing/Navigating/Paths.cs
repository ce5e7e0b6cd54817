using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>
/// Paths such as `work.wibi.summary`: keys and the ids of list items. Custom sections and their entries are found by their ids alone.
/// </summary>
internal static class Paths
{
    private const int Most = 2_000;

    // What decides which variants there are has no path that one of them could name.
    private static readonly string[] Fixed = ["variants", "private", "extends", "abstract", "rules", "output", "$schema", "meta"];

    /// <summary>A path of a file, and what is there.</summary>
    public sealed record Known(string Text, string? Detail, LooseNode Node);

    /// <summary>All paths of a file, each before those below it.</summary>
    public static IEnumerable<Known> All(EditedText text) => (text.Tree.Root is LooseMap root ? Below(root, "") : [])
        .Where(path => !Fixed.Contains(path.Text.Split('.')[0], StringComparer.Ordinal))
        .Take(Most);

    /// <summary>The value at a path, or null.</summary>
    public static LooseNode? Find(LooseTree tree, IEnumerable<string> names)
    {
        LooseNode? found = tree.Root;
        foreach (var name in names)
        {
            found = found is null ? null : Child(found, name);
        }

        return found;
    }

    /// <summary>The `id` of a list item, or null.</summary>
    public static LooseScalar? IdOf(LooseNode item) => (item as LooseMap)?["id"] is LooseScalar { Value.Length: > 0 } id ? id : null;

    private static LooseNode? Child(LooseNode node, string name) => node switch
    {
        LooseMap map => map[name] ?? Item(map["sections"], name) ?? Item(map["entries"], name),
        _ => Item(node, name),
    };

    private static LooseNode? Item(LooseNode? list, string id) => (list as LooseList)?.Items.Find(item => IdOf(item)?.Value == id);

    private static bool HasName(LooseMember member) =>
        member is { HasColon: true, Key.Length: > 0 } && !member.Key.Contains('.', StringComparison.Ordinal);

    private static IEnumerable<Known> Below(LooseNode node, string prefix)
    {
        switch (node)
        {
            case LooseMap map:
                foreach (var member in map.Members.Where(HasName))
                {
                    var isImplied = member.Key is "sections" or "entries" && member.Value is LooseList;
                    if (!isImplied)
                    {
                        yield return new(prefix + member.Key, (member.Value as LooseScalar)?.Value, member.Value);
                    }

                    foreach (var below in Below(member.Value, isImplied ? prefix : $"{prefix}{member.Key}."))
                    {
                        yield return below;
                    }
                }

                break;
            case LooseList list:
                foreach (var item in list.Items)
                {
                    if (IdOf(item) is { } id)
                    {
                        yield return new(prefix + id.Value, null, item);
                        foreach (var below in Below(item, $"{prefix}{id.Value}."))
                        {
                            yield return below;
                        }
                    }
                }

                break;
            default:
                break;
        }
    }
}
