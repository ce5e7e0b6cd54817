using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A bullet: a text, or a map with a text and the bullets below it.</summary>
internal sealed class HighlightKind : Kind<Highlight>
{
    // A property, not a field: the shape holds this kind again.
    public static Shape<Highlight> Map => Shapes.Highlight;

    public override string Name => "text or a map with `text` and `highlights`";

    public override string Hint => "to nest bullets, write `- text: …` and, below it, `  highlights:` with a list";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Any(SchemaDefinitions.Text(), Map.Schema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out Highlight value)
    {
        value = new(InlineText.Empty, []);
        if (node is MapNode map && (map.Members.Any(member => Map.Knows(member.Key.Value)) || SwallowedText.IsPerLanguage(map)))
        {
            return Map.TryRead(node, key, context, out value);
        }

        var scalar = node as ScalarNode ?? SwallowedText.Recover(node, context);
        if (scalar is null)
        {
            WrongKind(node, key, context);
            return false;
        }

        return Kinds.Line.TryRead(scalar, key, context, out var text) && (value = new(text, [])).Highlights.IsEmpty;
    }

    /// <summary>Apart from the kind, as each needs the other to be made.</summary>
    private static class Shapes
    {
        public static Shape<Highlight> Highlight { get; } = new("highlights", _ => new(InlineText.Empty, []), NeedsText)
        {
            { "text", Kinds.Line, "The bullet itself.", (bullet, value) => bullet with { Text = value } },
            { "highlights", Kinds.Highlights, "Bullets below it.", (bullet, value) => bullet with { Highlights = value } },
            { "id", Kinds.Word, "What paths call it.", (bullet, value) => bullet with { Id = value.Value } },
            { "tags", Kinds.Words, "What variants select by.", (bullet, value) => bullet with { Tags = [.. value.Select(tag => tag.Value)] } },
        };

        private static Highlight NeedsText(Highlight bullet, MapNode map, ReadingContext context)
        {
            if (bullet.Text.IsEmpty && map.Present("text") is null)
            {
                context.Fault(ReadingDiagnostics.EmptyItem(map.Members.IsEmpty ? map.Span : map.Members[0].Key.Span, "highlights"));
            }

            return bullet;
        }
    }
}
