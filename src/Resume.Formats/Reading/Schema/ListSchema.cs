using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A list of items with one schema.</summary>
/// <param name="item">The schema.</param>
/// <param name="clean">Changes the list once it is read, or null.</param>
/// <param name="most">The largest number of items; null where only the budget of the source limits it.</param>
internal sealed class ListSchema<T>(
    ValueSchema<T> item, Func<ImmutableArray<T>, ImmutableArray<T>>? clean = null, int? most = null)
    : ValueSchema<ImmutableArray<T>>, IListSchema
{
    public ValueSchema<T> Item { get; } = item;

    public override string Name => "a list";

    public override bool AcceptsList => true;

    public override ValueSchema Items => Item;

    public override string Hint(bool json) => json ? "write a list in brackets" : "start each item with `- ` on its own line";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        Item is ITranslated
            ? JsonSchemaDefinitions.WithTranslations(List(definitions), List(definitions))
            : List(definitions);

    private JsonObject List(JsonSchemaDefinitions definitions) =>
        ListLimit.AddTo(new() { ["type"] = new JsonArray("array", "null"), ["items"] = Item.ToJsonSchema(definitions) }, most);

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<T> value)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var given = ItemsOf(node, key, context);
        foreach (var each in most is { } limit ? ListLimit.Take(limit, given, key, context) : given)
        {
            context.MoveTo(each.Span);
            if (each is ScalarNode { IsNull: true } || (Item is IMapSchema && each is ScalarNode { IsBlank: true }))
            {
                // The tree is damaged; its syntax error has been reported.
                if (!context.Damaged)
                {
                    context.ReportStrict(ReadingDiagnostics.EmptyItem(each.Span, key));
                }
            }
            else if (each is ListNode && Item is StringSchema or InlineTextSchema)
            {
                context.Report(ReadingDiagnostics.NestedList(each.Span, key, Item.Name));
            }
            else if (Item.TryRead(each, key, context, out var read))
            {
                items.Add(read);
            }
        }

        value = clean?.Invoke(items.ToImmutable()) ?? items.ToImmutable();
        return true;
    }

    // A single item without its dash is reported but still read, so that errors within it are reported too.
    private ImmutableArray<Node> ItemsOf(Node node, string key, ReadingContext context)
    {
        if (node is ListNode list)
        {
            return Item is IMapSchema entry && list.Items.Any(IsText) ? EntriesOf(list, key, entry, context) : list.Items;
        }

        var items = node is MapNode map && Item is IMapSchema shape
            && !map.Members.Any(member => shape.Properties.Any(known => known.Name == member.Key.Value))
            ? [.. map.Members.Select(member => member.Value).OfType<MapNode>()]
            : node is MapNode == Item is IMapSchema ? ImmutableArray.Create(node) : [];

        if (items.IsEmpty)
        {
            ReportWrongType(node, key, context, ListAdvice.ForList(node, key, Item, context.IsJson));
        }
        else
        {
            ReportStrictWrongType(node, key, context, ListAdvice.ForList(node, key, Item, context.IsJson));
        }

        return items;
    }

    // Texts that should be maps are reported once for the whole list, and read as the names of entries.
    private static ImmutableArray<Node> EntriesOf(ListNode list, string key, IMapSchema entry, ReadingContext context)
    {
        var first = list.Items.First(IsText);
        context.ReportStrict(ReadingDiagnostics.ItemsMustBeMaps(first.Span, key, ListAdvice.ForTexts(list, key, entry, context.IsJson)));
        return
        [
            .. from item in list.Items
               where !IsText(item) || !entry.Names.IsEmpty
               select IsText(item) ? Named(entry.Names[0], item) : item,
        ];
    }

    private static MapNode Named(string name, Node value) =>
        new([new(new ScalarNode(name, ScalarStyle.Plain, value.Span), value)], value.Span);

    private static bool IsText(Node node) => node is ScalarNode { IsBlank: false };
}

/// <summary>Marks texts of which a source may give a list in each of several languages.</summary>
internal interface ITranslated;

/// <summary>Marks lists, whatever their items are.</summary>
internal interface IListSchema;
