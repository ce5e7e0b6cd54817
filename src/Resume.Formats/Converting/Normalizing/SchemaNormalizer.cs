using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Converting.Normalizing;

/// <summary>
/// Gives the values of a tree the types and the notation of this language: names of keys, dates, texts, countries. What the schema has no
/// key for gets the prefix `x-`.
/// </summary>
internal sealed class SchemaNormalizer(Conversion conversion)
{
    private readonly TextNormalizer texts = new(conversion);
    private readonly DateNormalizer dates = new(conversion);

    public MapNode Normalize(MapNode map, IMapSchema shape)
    {
        var draft = new MapDraft(conversion, map.Span);
        foreach (var member in map.Members)
        {
            Add(member, map, shape, draft);
        }

        dates.Combine(draft, shape);
        if (shape.Path == "basics")
        {
            new PhotoNormalizer(conversion).Check(draft);
        }

        return draft.ToMap();
    }

    private void Add(Member member, MapNode map, IMapSchema shape, MapDraft draft)
    {
        var (key, value) = (member.Key, member.Value);
        if (key.Value.StartsWith("x-", StringComparison.Ordinal))
        {
            draft.Append(key, value);
            return;
        }

        if (value.IsBlank)
        {
            conversion.Use(value);
            return;
        }

        var property = FindProperty(NameOf(key, value, map), map, shape);
        var normalized = property?.Schema is { } schema && draft[property.Name] is null
            ? NormalizeValue(value, schema, property.Name, shape)
            : null;
        if (property is null || normalized is null)
        {
            conversion.Keep(draft, key, value);
        }
        else
        {
            draft.Add(property.Name, key, normalized);
        }
    }

    // `date: present` says nothing about the start.
    private static string NameOf(ScalarNode key, Node value, MapNode map) =>
        key.Value == "date" && NodeTexts.Find(value) is { } word && PresentWords.Contain(word) && map.Present("endDate") is null
            ? "endDate"
            : key.Value;

    // Another name of a key means it only where the map does not have the key itself.
    private static Property? FindProperty(string name, MapNode map, IMapSchema shape) =>
        shape.Properties.FirstOrDefault(property => property.Name == name)
        ?? (Suggestions.Sameness(name, shape.Properties.Select(property => property.Name))
                ?? shape.Properties.FirstOrDefault(property => property.Aliases.Contains(name, StringComparer.Ordinal))?.Name) switch
        {
            { } other when map.Present(other) is null => shape.Properties.First(property => property.Name == other),
            _ => null,
        };

    /// <summary>The value as its schema has it; null if it cannot be one.</summary>
    private Node? NormalizeValue(Node value, ValueSchema schema, string name, IMapSchema owner) => schema switch
    {
        IMapSchema shape => NormalizeEntry(value, shape),
        ISectionSchema => NormalizeItems(value, item => NormalizeEntry(item, schema.Items!.Members!)),
        _ when (owner.Path, name) == ("sections", "entries") => NormalizeItems(value, NormalizeCustomEntry),
        _ when (owner.Path, name) == ("", "sections") => NormalizeItems(value, NormalizeSection),
        ContactsSchema contacts => NormalizeContacts(value, contacts),
        LocationSchema => value is MapNode place ? Normalize(place, LocationSchema.Map) : texts.ReadWords(value),
        HighlightSchema => NormalizeHighlight(value),
        TaggedTextSchema => value is MapNode keyword && keyword.Members.Any(member => TaggedTextSchema.Map.Contains(member.Key.Value))
            ? Normalize(keyword, TaggedTextSchema.Map)
            : texts.ReadLine(value),
        IListSchema => NormalizeItems(value, item => NormalizeValue(item, schema.Items!, name, owner)),
        InlineTextSchema => texts.ReadLine(value),
        BlockTextSchema or ItemTextSchema => texts.ReadBlocks(value),
        PeriodDateSchema => dates.Normalize(value, isEnd: name == "endDate", allowsWords: name is "date" or "releaseDate"),
        DateSchema => dates.Normalize(value, isEnd: false, allowsWords: false),
        CountrySchema => texts.ReadCountry(value),
        StringSchema or AddressSchema => texts.ReadWords(value),
        _ => value,
    };

    // A text is the name of an entry.
    private MapNode? NormalizeEntry(Node value, IMapSchema shape) => value switch
    {
        MapNode map => Normalize(map, shape),
        ScalarNode { IsBlank: false } text when shape.Names is [var name, ..] =>
            Normalize(new([new(NodeTexts.Key(name, text.Span), text)], text.Span), shape),
        _ => null,
    };

    private Node? NormalizeCustomEntry(Node value) => value is MapNode map ? Normalize(map, EntrySchemas.Custom) : texts.ReadLine(value);

    private Node? NormalizeSection(Node value) => value is MapNode map ? Normalize(map, SectionSettingsSchemas.Item) : value;

    private Node? NormalizeContacts(Node value, ContactsSchema contacts) => value is ScalarNode
        ? texts.ReadWords(value)
        : NormalizeItems(value, item => item is MapNode map ? Normalize(map, contacts.Map) : texts.ReadWords(item));

    private Node? NormalizeHighlight(Node value) =>
        value is MapNode map && map.Members.Any(member => HighlightSchema.Map.Contains(member.Key.Value))
            ? Normalize(map, HighlightSchema.Map)
            : texts.ReadBlocks(value);

    // An item that cannot be read is kept with the rest.
    private static ListNode? NormalizeItems(Node value, Func<Node, Node?> normalize)
    {
        var items = NodeTexts.Items(value).Where(item => !item.IsBlank).Select(normalize).OfType<Node>().ToList();
        return items.Count == 0 ? null : new ListNode([.. items], value.Span);
    }
}
