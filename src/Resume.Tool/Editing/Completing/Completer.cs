using System.Globalization;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Navigating;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>Offers what can be written at a place.</summary>
internal sealed class Completer(Workspace workspace, Kinds kinds, Inclusions inclusions)
{
    // More than a person reads; a client asks again as more is typed.
    private const int Most = 1_000;

    private readonly ValueWords words = new(workspace, inclusions);

    /// <summary>The completions at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="snippets">True if the client understands places to fill in.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public CompletionList Complete(EditedText text, int offset, bool snippets, CancellationToken cancellationToken)
    {
        if (kinds.FindSchema(text, cancellationToken) is not { } root || CursorPlace.Find(text, offset) is not { } place)
        {
            return new(false, []);
        }

        var writer = new CompletionText(text, place);
        var items = new List<CompletionItem>();
        var schema = SchemaPath.Find(root, place.Slot);
        if (place.MayBeKey)
        {
            items.AddRange(Keys(text, place, schema, writer));
        }

        if (place.MayBeValue)
        {
            items.AddRange(words.Find(text, place, schema, writer, cancellationToken));
        }

        if (snippets && place is { MayBeKey: true, Map: null, IsFlow: false } && !writer.IsJson && schema?.Members is { } entry)
        {
            items.AddRange(EntrySnippet.Create(entry, writer));
        }

        return new(items.Count > Most, [.. items.Take(Most)]);
    }

    private static IEnumerable<CompletionItem> Keys(EditedText text, CursorPlace place, ValueSchema? schema, CompletionText writer)
    {
        // The key that is being written is one of the map's, and may stay.
        var given = (place.Map?.Members ?? []).Select(member => member.Key).Where(key => !CursorPlace.IsMarked(key))
            .ToHashSet(StringComparer.Ordinal);
        switch (schema)
        {
            case INamedValues named:
                return named.KnownNames.Where(name => !given.Contains(name))
                    .Select(name => writer.Key(name, named.ValueOf(name).Members is not null, null, null));
            case SetSchema:
                return Paths.All(text).Where(path => !given.Contains(path.Text))
                    .Select(path => writer.Key(path.Text, false, path.Detail, null));
            default:
                return (schema?.Members?.Properties ?? [])
                    .Where(property => property.Schema is not null && !given.Contains(property.Name))
                    .Select((property, at) => writer.Key(
                        property.Name, IsCollection(property.Schema!), property.Schema!.Name, property.Description) with
                    {
                        // In the order of the documentation, which is that of importance.
                        SortText = at.ToString("000", CultureInfo.InvariantCulture),
                    });
        }
    }

    // Not where one value will do.
    private static bool IsCollection(ValueSchema schema) => schema is INamedValues or SetSchema
        || (schema is not (LocalesSchema or ExtendsSchema or ContactsSchema or ThemeSchema or LocationSchema or FontFamilySchema)
            && (schema.Items is not null || (schema.Members is not null && !schema.Choices.Any())));
}
