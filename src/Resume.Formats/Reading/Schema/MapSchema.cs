using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Hints;
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

    public ImmutableArray<string> Names { get; } = names.IsDefault ? [] : names;

    public override string Name => "a map";

    public override IMapSchema Members => this;

    public override string Hint(bool json) => json
        ? $"write its keys in braces: `{Notation.Write($"{{{string.Join(", ", keys.Take(2).Select(key => $"{key.Name}: …"))}}}", json)}`"
        : $"write each of its keys on its own line below it: {Quote.Or(keys.Take(2).Select(key => $"{key.Name}: …"))}";

    /// <summary>Adds a property.</summary>
    public void Add<TValue>(
        string name, ValueSchema<TValue> schema, string description, Func<T, TValue, T> store, params ImmutableArray<string> aliases) =>
        Add(Property<T>.Create(name, schema, description, store, aliases));

    /// <summary>Adds a property that `finish` reads together with others.</summary>
    public void Add(string name, ValueSchema schema, string description, params ImmutableArray<string> aliases) =>
        Add(new Property<T>(name, schema, description, aliases, (model, _, _) => model));

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
        context.MoveTo(node.Span);
        value = create(node.Span);
        if (node is not MapNode map)
        {
            ReportWrongType(node, key, context, MapAdvice.For(node, key, this, context.IsJson));
            return false;
        }

        var (meant, given) = FindProperties(map, context);
        foreach (var (property, member) in given)
        {
            if (member is not ScalarNode { IsNull: true })
            {
                context.MoveTo(member.Span);
                value = property.Read(value, member, context);
            }
        }

        context.MoveTo(node.Span);
        value = finish is null ? value : finish(value, meant, context);
        if (!Names.IsEmpty && !context.Damaged && Names.All(name => meant[name] is null or { IsBlank: true }))
        {
            context.Report(SemanticDiagnostics.EntryWithoutName(map.Members.IsEmpty ? map.Span : map.Members[0].Key.Span, Path, Names));
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

    // The map with the names of properties, and the values of the properties, in the order in which the map first has them.
    private (MapNode Meant, List<(Property<T> Property, Node Value)> Given) FindProperties(MapNode map, ReadingContext context)
    {
        var exact = map.Members.Where(member => byName.ContainsKey(member.Key.Value)).Select(member => byName[member.Key.Value]);
        var spellings = new Spellings<T>(map, exact);
        foreach (var member in map.Members)
        {
            context.MoveTo(member.Key.Span);
            var found = Find(member.Key, map, spellings, context);
            spellings.Add(found, member);
            if (found is not null && found.Name != member.Key.Value)
            {
                SilenceGuess(found, member.Key, member.Value, context);
            }
        }

        context.MoveTo(map.Span);
        return spellings.Merge(Path, context);
    }

    // What a guessed key means is uncertain, and so is all that is wrong with its value; not so the entries of a section under another
    // name.
    private void SilenceGuess(Property<T> found, ScalarNode name, Node value, ReadingContext context)
    {
        if (value is ScalarNode || !IsOtherName(name.Value, found))
        {
            context.Silence(value.Span);
        }
    }

    private bool IsOtherName(string name, Property<T> property) =>
        byFormerName.GetValueOrDefault(name) == property || KeyNames.Bare(name) == KeyNames.Bare(property.Name);

    // A misspelled key is read as the property it was meant to be, so that it is not reported a second time as missing.
    private Property<T>? Find(ScalarNode name, MapNode map, Spellings<T> spellings, ReadingContext context)
    {
        if (byName.TryGetValue(name.Value, out var key))
        {
            return key;
        }

        if (context.IsFull || name.Value.StartsWith("x-", StringComparison.Ordinal))
        {
            return null;
        }

        var meant = byFormerName.GetValueOrDefault(name.Value)
            ?? byName.GetValueOrDefault(Suggestions.Sameness(name.Value, byName.Keys) ?? "");
        var isOld = meant is not null && OldKeys.Contains(Path, name.Value);
        var advice = isOld ? null : KeyAdvice.Find(name, map, this, meant, context);
        if (meant is not null && spellings.Has(meant) && advice is null or { Key: not null })
        {
            // Reported once it is known what becomes of its value.
            return meant;
        }

        if (isOld)
        {
            var now = Path == "basics" ? new PersonalAdvice(map, map, context.IsJson).For(name.Value, map[name.Value]!, meant!.Name)
                : $"write `{meant!.Name}`";
            context.ReportStrict(ReadingDiagnostics.OldKey(name.Span, name.Value, meant.Name, now, context.IsJson));
            return meant;
        }

        if (advice is not null)
        {
            context.ReportStrict(advice.Diagnostic);
            return byName.GetValueOrDefault(advice.Key ?? "");
        }

        if (meant is not null && TreeKeys.All.Contains(meant.Name))
        {
            context.Report(ReadingDiagnostics.UnknownKey(name.Span, name.Value, Path, meant.Name, isRead: false));
            return meant;
        }

        var nearest = meant?.Name ?? Suggestions.Nearest(name.Value, keys)?.Name;
        var isRead = context.Lenient && meant is not null;
        context.ReportStrict(ReadingDiagnostics.UnknownKey(name.Span, name.Value, Path, nearest, isRead));

        // A lenient source is written despite the warning, so a guess would appear in the output.
        var guess = meant is not null || context.Lenient || nearest is null ? null : byName[nearest];
        return meant ?? (guess is not null && !spellings.Has(guess) ? guess : null);
    }
}

/// <summary>The schema of a map, independent of the model that it is read into.</summary>
internal interface IMapSchema
{
    /// <summary>Its path, such as "work" or "basics.location"; empty for the top level.</summary>
    string Path { get; }

    /// <summary>Its properties, in the order of the documentation.</summary>
    IEnumerable<Property> Properties { get; }

    /// <summary>The properties that name an entry, the usual one first; empty for other maps.</summary>
    ImmutableArray<string> Names { get; }
}
