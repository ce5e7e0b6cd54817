using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Reading.Nodes;

/// <summary>
/// Collects the members of a map and reports duplicate keys. In YAML they are errors, and the first one wins. JSON parsers accept them, so
/// there their values are merged, and the last of several scalars wins.
/// </summary>
internal sealed class MapBuilder(ReadingContext context)
{
    private readonly ImmutableArray<Member>.Builder members = ImmutableArray.CreateBuilder<Member>();
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, List<Member>> repeated = [];

    public void Add(ScalarNode key, Node value)
    {
        if (context.KeepsRepeatedKeys || indexes.TryAdd(key.Value, members.Count))
        {
            members.Add(new(key, value));
            return;
        }

        var index = indexes[key.Value];
        if (!context.IsJson)
        {
            context.Report(ReadingDiagnostics.DuplicateKey(key.Span, key.Value, members[index].Key.Span));
            return;
        }

        if (!repeated.TryGetValue(index, out var same))
        {
            repeated[index] = same = [members[index]];
        }

        same.Add(new(key, value));
    }

    public MapNode ToMap(SourceSpan span)
    {
        foreach (var (index, same) in repeated)
        {
            members[index] = Merge(same);
        }

        return new(members.ToImmutable(), span);
    }

    private Member Merge(List<Member> same)
    {
        var merged = NodeMerger.Merge(same, Enumerable.Reverse(same), acceptsList: true, context);
        var first = same[0].Key;
        foreach (var each in same.Skip(1))
        {
            // The last one is kept; what happens then happens to the others.
            var repeat = ReferenceEquals(each.Key, merged.Kept.Key) ? merged.RepeatOf(same[0]) : merged.RepeatOf(each);
            context.ReportStrict(ReadingDiagnostics.DuplicateKey(each.Key.Span, first.Value, first.Span, merged.Kept.Key.Span, repeat));
        }

        return new(first, merged.Value);
    }
}
