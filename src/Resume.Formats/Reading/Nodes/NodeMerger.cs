using Resume.Formats.Diagnostics;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Reading.Nodes;

/// <summary>
/// Merges the values that one map gives for one key. Lists are concatenated in the order of the source, maps are merged key by key, and of
/// other values one is kept. Blank values add nothing.
/// </summary>
internal static class NodeMerger
{
    /// <summary>Merges values.</summary>
    /// <param name="given">The members in the order of the source.</param>
    /// <param name="ranked">The same members; the first that is not blank is kept if only one can be.</param>
    /// <param name="acceptsList">True if a single value next to a list is one more item.</param>
    /// <param name="context">Where values within maps are reported that differ.</param>
    public static MergedNode Merge(
        IReadOnlyList<Member> given, IEnumerable<Member> ranked, bool acceptsList, ReadingContext context)
    {
        var kept = ranked.Where(member => !IsBlank(member.Value)).DefaultIfEmpty(given[0]).First();
        var different = given.Select(member => member.Value)
            .Where(value => ReferenceEquals(value, kept.Value) || (!IsBlank(value) && !AreEqual(value, kept.Value)))
            .ToList();

        var isList = different.Exists(value => value is ListNode) && (acceptsList || different.TrueForAll(value => value is ListNode));
        return different.Count == 1 ? new(kept, kept.Value, IsCombined: false)
            : isList ? new(kept, Concatenate(different, kept.Value.Span), IsCombined: true)
            : different.TrueForAll(value => value is MapNode)
                ? new(kept, MergeMaps(different.ConvertAll(value => (MapNode)value), (MapNode)kept.Value, context), IsCombined: true)
            : new(kept, kept.Value, IsCombined: false);
    }

    /// <summary>True for null, an empty text, and a text of white space.</summary>
    public static bool IsBlank(Node node) => node is ScalarNode scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value));

    /// <summary>True for values with the same content, wherever they are.</summary>
    public static bool AreEqual(Node one, Node other) => (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.Value.AsSpan().Trim().SequenceEqual(b.Value.AsSpan().Trim()),
        (ListNode a, ListNode b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (MapNode a, MapNode b) => a.Members.Length == b.Members.Length && a.Members.Zip(b.Members).All(pair =>
            pair.First.Key.Value == pair.Second.Key.Value && AreEqual(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static ListNode Concatenate(IEnumerable<Node> values, SourceSpan span) =>
        new([.. values.SelectMany(value => value is ListNode list ? list.Items : [value])], span) { IsFlow = true };

    private static MapNode MergeMaps(List<MapNode> maps, MapNode kept, ReadingContext context)
    {
        var names = new List<string>();
        var given = new Dictionary<string, List<Member>>(StringComparer.Ordinal);
        foreach (var member in maps.SelectMany(map => map.Members))
        {
            if (!given.TryGetValue(member.Key.Value, out var members))
            {
                given[member.Key.Value] = members = [];
                names.Add(member.Key.Value);
            }

            members.Add(member);
        }

        var first = kept.Members.ToDictionary(member => member.Key.Value, StringComparer.Ordinal);
        return kept with { Members = [.. names.Select(name => Member(name, given[name]))] };

        Member Member(string name, List<Member> members)
        {
            if (members.Count == 1)
            {
                return members[0];
            }

            var ranked = first.TryGetValue(name, out var best) ? members.Prepend(best) : members;
            var merged = Merge(members, ranked, acceptsList: true, context);
            var kept = merged.Kept.Key.Span;
            foreach (var (key, _) in members.Where(member => merged.RepeatOf(member) == Repeat.Dropped))
            {
                context.ReportStrict(ReadingDiagnostics.DuplicateKey(key.Span, name, kept, kept, Repeat.Dropped));
            }

            return new(members[0].Key, merged.Value);
        }
    }
}

/// <summary>The value that several members of a map are read as.</summary>
/// <param name="Kept">The member that is kept if only one can be.</param>
/// <param name="Value">The value.</param>
/// <param name="IsCombined">True if it contains all of them.</param>
internal readonly record struct MergedNode(Member Kept, Node Value, bool IsCombined)
{
    /// <summary>What became of one of the members.</summary>
    public Repeat RepeatOf(Member member) =>
        ReferenceEquals(member.Key, Kept.Key) || NodeMerger.IsBlank(member.Value) || NodeMerger.AreEqual(member.Value, Kept.Value)
            ? Repeat.Same
        : IsCombined ? Repeat.Combined
        : Repeat.Dropped;
}
