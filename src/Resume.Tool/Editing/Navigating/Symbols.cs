using Resume.Formats.Diagnostics;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>The outline of a file: its keys, and its entries by their names.</summary>
internal static class Symbols
{
    private const int Most = 5_000;
    private const int Field = 8;
    private const int Array = 18;
    private const int Object = 19;
    private const int String = 15;

    private static readonly string[] NameKeys =
    [
        "name", "title", "position", "organization", "institution", "language", "network", "text", "label", "studyType", "area",
        "reference", "id",
    ];

    private static readonly string[] DetailKeys =
        ["position", "studyType", "subtitle", "startDate", "date", "releaseDate", "username", "level", "fluency"];

    /// <summary>The symbols of the top level, each with those in it.</summary>
    public static IReadOnlyList<DocumentSymbol> Find(EditedText text)
    {
        var left = Most;
        return Children(text.Tree.Root, text, ref left);
    }

    private static List<DocumentSymbol> Children(LooseNode node, EditedText text, ref int left)
    {
        var symbols = new List<DocumentSymbol>();
        var members = node is LooseMap map ? map.Members.Where(member => member is { HasColon: true, Key.Length: > 0 }) : [];
        foreach (var member in members.TakeWhile(_ => symbols.Count < Most))
        {
            if (left-- > 0)
            {
                var range = text.Lines.RangeOf(member.KeyStart, Math.Max(member.KeyEnd, member.Value.End));
                symbols.Add(new(member.Key, KindOf(member.Value), range, text.Lines.RangeOf(member.KeyStart, member.KeyEnd))
                {
                    Detail = member.Value is LooseScalar { Value.Length: > 0 } scalar ? Short(scalar.Value) : null,
                    Children = Children(member.Value, text, ref left),
                });
            }
        }

        foreach (var item in node is LooseList list ? list.Items.OfType<LooseMap>() : [])
        {
            if (left-- > 0)
            {
                var name = NameOf(item, NameKeys, except: null);
                var range = text.Lines.RangeOf(item.Start, Math.Max(item.Start, item.End));
                var selection = name is null ? new(range.Start, range.Start) : text.Lines.RangeOf(name.Start, name.End);
                symbols.Add(new(name is null ? "(no name)" : Short(name.Value), Object, range, selection)
                {
                    Detail = NameOf(item, DetailKeys, name) is { } detail ? Short(detail.Value) : null,
                    Children = Children(item, text, ref left),
                });
            }
        }

        return symbols;
    }

    private static LooseScalar? NameOf(LooseMap item, IEnumerable<string> keys, LooseScalar? except) => keys.Select(key => item[key])
        .Select(value => value is LooseMap { Members: [var first, ..] } ? first.Value : value)
        .OfType<LooseScalar>()
        .FirstOrDefault(value => value.Value.Length > 0 && value != except);

    private static int KindOf(LooseNode value) => value switch
    {
        LooseMap => Object,
        LooseList => Array,
        LooseScalar { Value.Length: > 0 } => String,
        _ => Field,
    };

    private static string Short(string value) => Quote.Short(value);
}
