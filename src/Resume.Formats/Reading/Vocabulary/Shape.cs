using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A map of the language: its keys, each a line of a collection initializer, and what it becomes.</summary>
/// <param name="path">What it is called: "work", "basics.location".</param>
/// <param name="create">What it is before any key is read.</param>
/// <param name="finish">What several keys say together, once all are read: a period of two dates.</param>
/// <param name="names">Keys of which one must hold something: what calls an entry by a name.</param>
internal sealed class Shape<T>(string path, Func<SourceSpan, T> create, Func<T, MapNode, ReadingContext, T>? finish = null, ImmutableArray<string> names = default)
    : Kind<T>, IShape, IEnumerable<Key<T>>
{
    private readonly List<Key<T>> keys = [];
    private readonly Dictionary<string, Key<T>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Key<T>> byFormerName = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public IEnumerable<Key> Keys => keys;

    public override string Name => "a map";

    public override string Hint => $"write each of its keys on its own line below it: {Quote.Or(keys.Take(2).Select(key => $"{key.Name}: …"))}";

    /// <summary>A key that is read.</summary>
    public void Add<TValue>(string name, Kind<TValue> kind, string says, Func<T, TValue, T> store, params ImmutableArray<string> formerly) =>
        Add(Key<T>.Of(name, kind, says, store, formerly));

    /// <summary>A key that is read with others, when all are known.</summary>
    public void Add(string name, Kind kind, string says, params ImmutableArray<string> formerly) =>
        Add(new Key<T>(name, kind, says, formerly, (model, _, _) => model));

    /// <summary>A key of a later version.</summary>
    public void Add(string name, Later later, string says) =>
        Add(new Key<T>(name, null, says, [], (model, _, _) => model));

    /// <summary>Keys that several maps have.</summary>
    public void Add(IEnumerable<Key<T>> group)
    {
        foreach (var key in group)
        {
            Add(key);
        }
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(this);

    public bool Knows(string key) => byName.ContainsKey(key);

    public override bool TryRead(Node node, string key, ReadingContext context, out T value)
    {
        value = create(node.Span);
        if (node is not MapNode map)
        {
            WrongKind(node, key, context, node is ScalarNode text && !names.IsDefault ? $"write `{names[0]}: {Quote.Short(text.Value)}`" : null);
            return false;
        }

        var meant = map;
        foreach (var (name, member) in map.Members)
        {
            if (Find(name, map, context) is not { } found)
            {
                continue;
            }

            if (found.Name != name.Value)
            {
                meant = meant with { Members = meant.Members.Replace(new(name, member), new(name with { Value = found.Name }, member)) };
            }

            if (member is not ScalarNode { IsNull: true })
            {
                value = found.Read(value, member, context);
            }
        }

        value = finish is null ? value : finish(value, meant, context);
        if (!names.IsDefault && !context.Damaged && names.All(name => meant.Present(name) is null or ScalarNode { Value: "" }))
        {
            context.Report(SemanticDiagnostics.EntryWithoutName(map.Members.IsEmpty ? map.Span : map.Members[0].Key.Span, Path, names));
        }

        return true;
    }

    public IEnumerator<Key<T>> GetEnumerator() => keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(Key<T> key)
    {
        keys.Add(key);
        byName.Add(key.Name, key);
        foreach (var name in key.Formerly)
        {
            byFormerName.TryAdd(name, key);
        }
    }

    // A key that was meant is read as such, so that one slip is told once and not again as something missing.
    private Key<T>? Find(ScalarNode name, MapNode map, ReadingContext context)
    {
        if (byName.TryGetValue(name.Value, out var key))
        {
            if (key.Kind is null)
            {
                context.Report(ReadingDiagnostics.NotSupportedYet(name.Span, $"`{name.Value}`"));
            }

            return key;
        }

        if (context.IsFull || name.Value.StartsWith("x-", StringComparison.Ordinal))
        {
            return null;
        }

        var meant = byFormerName.GetValueOrDefault(name.Value) ?? byName.GetValueOrDefault(Suggestions.Sameness(name.Value, byName.Keys) ?? "");
        var places = meant is null ? ResumeVocabulary.PlacesOf(name.Value) : [];
        if (places.Length > 0)
        {
            context.Fault(ReadingDiagnostics.MisplacedKey(name.Span, name.Value, places));
            return null;
        }

        var nearest = meant?.Name ?? Suggestions.Nearest(name.Value, byName.Keys);
        context.Fault(ReadingDiagnostics.UnknownKey(name.Span, name.Value, Path, nearest));

        // In a lenient source a guess would be printed.
        meant ??= context.Lenient || nearest is null ? null : byName[nearest];
        return meant is not null && map[meant.Name] is null ? meant : null;
    }
}

/// <summary>What a map of the language holds, whatever it becomes.</summary>
internal interface IShape
{
    /// <summary>What it is called: "work", "basics.location".</summary>
    string Path { get; }

    /// <summary>Its keys, in the order of the documentation.</summary>
    IEnumerable<Key> Keys { get; }
}

/// <summary>Marks a key that a later version will read.</summary>
internal readonly record struct Later;
