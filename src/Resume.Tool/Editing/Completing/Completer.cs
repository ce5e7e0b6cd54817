using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>Offers what can be written at a place.</summary>
internal sealed class Completer(Workspace workspace, Kinds kinds, Inclusions inclusions)
{
    // More than a person reads; a client asks again as more is typed.
    private const int Most = 1_000;

    private readonly KeyWords keys = new(inclusions);
    private readonly ValueWords values = new(workspace, inclusions);

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
            items.AddRange(keys.Find(text, place, schema, writer, cancellationToken));
        }

        if (place.MayBeValue)
        {
            items.AddRange(values.Find(text, place, schema, writer, cancellationToken));
        }

        if (snippets && place is { MayBeKey: true, Map: null, IsFlow: false } && !writer.IsJson && schema?.Members is { } entry)
        {
            items.AddRange(EntrySnippet.Create(entry, writer));
        }

        return new(items.Count > Most, [.. items.Take(Most)]);
    }
}
