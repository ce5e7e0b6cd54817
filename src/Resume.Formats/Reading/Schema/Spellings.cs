using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Nodes;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Reading.Schema;

/// <summary>The members of a map by property: `work` and `experience` are two spellings of one.</summary>
/// <param name="map">The map.</param>
/// <param name="exact">The properties that it has under their own names.</param>
internal sealed class Spellings<T>(MapNode map, IEnumerable<Property<T>> exact)
{
    private readonly HashSet<Property<T>> known = new(exact, ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Property<T>, List<Member>> spellings = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Property<T>? Property, Member Member)> order = [];

    /// <summary>True if the map has this property, under its own name or under one that was added.</summary>
    public bool Has(Property<T> property) => known.Contains(property);

    /// <summary>Adds a member, with the property that it is read as.</summary>
    public void Add(Property<T>? property, Member member)
    {
        if (property is not null && spellings.TryGetValue(property, out var others))
        {
            others.Add(member);
            return;
        }

        order.Add((property, member));
        if (property is not null)
        {
            known.Add(property);
            spellings[property] = [member];
        }
    }

    /// <summary>The map under the names of properties, and the value of each property. Second spellings are reported.</summary>
    public (MapNode Meant, List<(Property<T> Property, Node Value)> Given) Merge(string path, ReadingContext context)
    {
        var members = new List<Member>();
        var given = new List<(Property<T> Property, Node Value)>();
        foreach (var (property, member) in order)
        {
            if (property is null)
            {
                members.Add(member);
                continue;
            }

            var value = spellings[property] is [_, _, ..] several ? Merge(property, several, path, context) : member.Value;
            members.Add(new(member.Key with { Value = property.Name }, value));
            given.Add((property, value));
        }

        return (map with { Members = [.. members] }, given);
    }

    private Node Merge(Property<T> property, List<Member> several, string path, ReadingContext context)
    {
        var best = several.Find(member => member.Key.Value == property.Name) is { Key: not null } found ? found : several[0];
        var merged = NodeMerger.Merge(several, several.Prepend(best), property.Schema?.AcceptsList == true, context);
        foreach (var member in several.Where(member => !ReferenceEquals(member.Key, best.Key)))
        {
            var repeat = merged.RepeatOf(member);
            var diagnostic = ReadingDiagnostics.SecondSpelling(
                member.Key.Span, member.Key.Value, best.Key.Value, best.Key.Span, repeat, Advice(property, member, repeat, path, context));
            context.ReportStrict(repeat == Repeat.Same && context.Lenient ? diagnostic with { Severity = Severity.Info } : diagnostic);
        }

        return merged.Value;
    }

    private string Advice(Property<T> property, Member member, Repeat repeat, string path, ReadingContext context) => repeat switch
    {
        Repeat.Same => $"write it once, as `{property.Name}`",
        Repeat.Combined => $"{(context.Lenient ? "both are used; " : "")}combine them under `{property.Name}`",
        _ when path == "basics" && property.Schema is ContactsSchema && member.Value is ScalarNode =>
            new PersonalAdvice(map, map, context.IsJson).For(member.Key.Value, member.Value, property.Name),
        _ => context.Lenient ? $"`{property.Name}` is used; delete the other" : $"keep the right one, as `{property.Name}`",
    };
}
