using System.Collections.Immutable;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Outlining;

/// <summary>
/// A label file -> a <see cref="LabelSet"/>. The files ship with the compiler; a missing key is a bug that the tests find.
/// </summary>
internal static class LabelSetReader
{
    public static LabelSet Read(MapNode root)
    {
        var phrases = (MapNode)root["phrases"]!;
        var dates = (MapNode)root["dates"]!;

        return new(
            Text(root, "language"),
            Text(root, "name"),
            Text(root, "direction") == "rtl",
            Texts((MapNode)root["sections"]!),
            Texts((MapNode)root["facts"]!),
            Text(phrases, "degree"),
            SplitEnd(Between(Text(phrases, "labelled"), "{label}", "{value}")),
            Text(phrases, "list"),
            new(
                Patterns(dates, "long", "long"),
                Patterns(dates, "short", "short"),
                Patterns(dates, "numeric", "long"),
                Between(Text(dates, "range"), "{start}", "{end}"),
                Between(Text(dates, "years"), "{start}", "{end}"),
                Text(dates, "present")));
    }

    private static DatePatterns Patterns(MapNode dates, string style, string names)
    {
        var (months, patterns) = ((MapNode)dates["months"]!, (MapNode)dates[style]!);
        return new(List(months, names), List(months, "afterDay"), Text(patterns, "month"), Text(patterns, "day"));
    }

    private static ImmutableArray<string> List(MapNode map, string key) =>
        [.. ((ListNode)map[key]!).Items.Select(item => ((ScalarNode)item).Value)];

    private static string Text(MapNode map, string key) => ((ScalarNode)map[key]!).Value;

    private static Dictionary<string, string> Texts(MapNode map) =>
        map.Members.ToDictionary(member => member.Key.Value, member => ((ScalarNode)member.Value).Value, StringComparer.Ordinal);

    private static string Between(string pattern, string first, string last) =>
        pattern.StartsWith(first, StringComparison.Ordinal) && pattern.EndsWith(last, StringComparison.Ordinal)
            ? pattern[first.Length..^last.Length]
            : throw new InvalidOperationException($"the pattern `{pattern}` does not start with {first} and end with {last}");

    private static LabelEnd SplitEnd(string end)
    {
        var mark = end.TrimEnd(' ');
        return new(mark, end[mark.Length..]);
    }
}
