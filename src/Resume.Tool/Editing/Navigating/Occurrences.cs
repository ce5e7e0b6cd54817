using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>Finds the places of a file where ids, tags and variants are named.</summary>
internal static class Occurrences
{
    /// <summary>All of them, in no order, except those written with escape sequences.</summary>
    public static IEnumerable<Occurrence> Find(EditedText text) => text.Tree.All().SelectMany(node => FindIn(node, text))
        .Where(found => text.Text.AsSpan(found.Start).StartsWith(found.Name, StringComparison.Ordinal));

    /// <summary>The one at an offset, or null.</summary>
    public static Occurrence? FindAt(EditedText text, int offset) =>
        Find(text).FirstOrDefault(each => each.Start <= offset && offset <= each.End);

    private static IEnumerable<Occurrence> FindIn(LooseNode node, EditedText text)
    {
        if (node is LooseMap { Member.Key: "variants", Parent.Parent: null } variants)
        {
            return variants.Members.Where(member => member.HasColon && member.Key != "default")
                .Select(member => new Occurrence(NameKind.Variant, member.Key, member.Key, text, SkipQuote(text, member.KeyStart), true));
        }

        if (node is LooseMap { Member.Key: "set" } set && Names.IsInVariant(node))
        {
            return set.Members.SelectMany(member => InPath(member.Key, SkipQuote(text, member.KeyStart), text));
        }

        return node is LooseScalar { Style: not LooseStyle.Block, Value.Length: > 0 } scalar ? FindIn(scalar, text) : [];
    }

    private static IEnumerable<Occurrence> FindIn(LooseScalar scalar, EditedText text)
    {
        var key = scalar.Member?.Key ?? scalar.Parent?.Member?.Key;
        var start = SkipQuote(text, scalar.Start);
        switch (key)
        {
            case "tags":
                var word = scalar.Value.TrimStart('-');
                return [new(NameKind.Tag, word, word, text, start + scalar.Value.Length - word.Length, !Names.IsInVariant(scalar))];
            case "id" when scalar.Parent is LooseMap item && FindPath(item) is { } path:
                return [new(NameKind.Id, path, scalar.Value, text, start, true)];
            case "omit" or "sections" when Names.IsInVariant(scalar):
            case "private" when Names.KeysOf(scalar) is ["private"]:
            case "sections" when Names.KeysOf(scalar) is ["sections"]:
                return InPath(scalar.Value, start, text);
            default:
                return [];
        }
    }

    // Any name in a path may be an id. If it is a key instead, nothing defines it, and it is never renamed.
    private static IEnumerable<Occurrence> InPath(string path, int start, EditedText text)
    {
        var end = 0;
        foreach (var name in path.Split('.'))
        {
            if (name.Length > 0)
            {
                yield return new(NameKind.Id, path[..(end + name.Length)], name, text, start + end, false);
            }

            end += name.Length + 1;
        }
    }

    /// <summary>The path of a list, or of an item with an id; null in an item without.</summary>
    public static string? FindPath(LooseNode listOrItem)
    {
        var names = new List<string>();
        foreach (var node in listOrItem.Chain.Skip(1))
        {
            var isImplied = node.Member?.Key is "sections" or "entries" && node is LooseList;
            var name = node.Member is { } member ? member.Key : Paths.IdOf(node)?.Value;
            if (name is null)
            {
                return null;
            }

            if (!isImplied)
            {
                names.Add(name);
            }
        }

        return string.Join('.', names);
    }

    private static int SkipQuote(EditedText text, int start) => text.Text[start] is '"' or '\'' ? start + 1 : start;
}
