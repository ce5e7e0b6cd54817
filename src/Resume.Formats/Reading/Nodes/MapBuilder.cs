using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Nodes;

/// <summary>Collects the members of a map. Duplicate keys are reported, and the first one wins.</summary>
internal sealed class MapBuilder(ReadingContext context)
{
    private readonly ImmutableArray<KeyValuePair<ScalarNode, Node>>.Builder members =
        ImmutableArray.CreateBuilder<KeyValuePair<ScalarNode, Node>>();
    private readonly Dictionary<string, SourceSpan> seen = new(StringComparer.Ordinal);

    public void Add(ScalarNode key, Node value)
    {
        if (seen.TryAdd(key.Value, key.Span))
        {
            members.Add(new(key, value));
        }
        else
        {
            context.ReportStrict(ReadingDiagnostics.DuplicateKey(key.Span, key.Value, seen[key.Value]));
        }
    }

    public MapNode ToMap(SourceSpan span) => new(members.ToImmutable(), span);
}
