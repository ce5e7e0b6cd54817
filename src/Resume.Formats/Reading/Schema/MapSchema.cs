using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>The schema of a map: its properties, each a line of a collection initializer, and the model it is read as.</summary>
/// <param name="path">Its path, such as "work" or "basics.location"; empty for the top level.</param>
/// <param name="create">Creates the model before any property is read.</param>
/// <param name="finish">Completes the model from several properties, such as a period from two dates.</param>
/// <param name="names">Properties of which at least one must have a value: those that name an entry.</param>
internal sealed class MapSchema<T>(
    string path,
    Func<SourceSpan, T> create,
    Func<T, MapNode, ReadingContext, T>? finish = null,
    ImmutableArray<string> names = default)
    : ValueSchema<T>, IMapSchema, IEnumerable<Property<T>>
{
    private readonly List<Property<T>> keys = [];
    private readonly Dictionary<string, Property<T>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Property<T>> byFormerName = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public IEnumerable<Property> Properties => keys;

    public override string Name => "a map";

    public override string Hint =>
        $"write each of its keys on its own line below it: {Quote.Or(keys.Take(2).Select(key => $"{key.Name}: …"))}";

    /// <summary>Adds a property.</summary>
    public void Add<TValue>(
        string name, ValueSchema<TValue> schema, string description, Func<T, TValue, T> store, params ImmutableArray<string> aliases) =>
        Add(Property<T>.Create(name, schema, description, store, aliases));

    /// <summary>Adds a property that `finish` reads together with others.</summary>
    public void Add(string name, ValueSchema schema, string description, params ImmutableArray<string> aliases) =>
        Add(new Property<T>(name, schema, description, aliases, (model, _, _) => model));

    /// <summary>Adds a property that is reserved for a later version.</summary>
    public void Add(string name, Reserved later, string description) =>
        Add(new Property<T>(name, null, description, [], (model, _, _) => model));

    /// <summary>Adds properties that several maps share.</summary>
    public void Add(IEnumerable<Property<T>> group)
    {
        foreach (var key in group)
        {
            Add(key);
        }
    }

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => definitions.Refer(this);

    public bool Contains(string key) => byName.ContainsKey(key);

    public override bool TryRead(Node node, string key, ReadingContext context, out T value)
    {
        value = create(node.Span);
        if (node is not MapNode map)
        {
            var isName = node is ScalarNode && !names.IsDefault;
            ReportWrongType(node, key, context, isName ? $"write `{names[0]}: {Quote.Short(((ScalarNode)node).Value)}`" : null);
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

    public IEnumerator<Property<T>> GetEnumerator() => keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(Property<T> key)
    {
        keys.Add(key);
        byName.Add(key.Name, key);
        foreach (var name in key.Aliases)
        {
            byFormerName.TryAdd(name, key);
        }
    }

    // A misspelled key is read as the property it was meant to be, so that it is not reported a second time as missing.
    private Property<T>? Find(ScalarNode name, MapNode map, ReadingContext context)
    {
        if (byName.TryGetValue(name.Value, out var key))
        {
            if (key.Schema is null)
            {
                context.Report(ReadingDiagnostics.NotSupportedYet(name.Span, $"`{name.Value}`"));
            }

            return key;
        }

        if (context.IsFull || name.Value.StartsWith("x-", StringComparison.Ordinal))
        {
            return null;
        }

        var meant = byFormerName.GetValueOrDefault(name.Value)
            ?? byName.GetValueOrDefault(Suggestions.Sameness(name.Value, byName.Keys) ?? "");
        var places = meant is null ? ResumeSchema.PlacesOf(name.Value) : [];
        if (places.Length > 0)
        {
            context.ReportStrict(ReadingDiagnostics.MisplacedKey(name.Span, name.Value, places));
            return null;
        }

        var nearest = meant?.Name ?? Suggestions.Nearest(name.Value, byName.Keys);
        context.ReportStrict(ReadingDiagnostics.UnknownKey(name.Span, name.Value, Path, nearest));

        // A lenient source is written despite the warning, so a guess would appear in the output.
        meant ??= context.Lenient || nearest is null ? null : byName[nearest];
        return meant is not null && map[meant.Name] is null ? meant : null;
    }
}

/// <summary>The schema of a map, independent of the model that it is read into.</summary>
internal interface IMapSchema
{
    /// <summary>Its path, such as "work" or "basics.location"; empty for the top level.</summary>
    string Path { get; }

    /// <summary>Its properties, in the order of the documentation.</summary>
    IEnumerable<Property> Properties { get; }
}

/// <summary>Marks a property that is reserved for a later version.</summary>
internal readonly record struct Reserved;
