using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Markdown;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A bullet point: text, or a map with text and nested bullet points.</summary>
internal sealed class HighlightSchema : ValueSchema<Highlight>, ITranslated
{
    // A property, not a field: the two schemas refer to each other.
    public static MapSchema<Highlight> Map => Shapes.Highlight;

    public override string Name => "text or a map with `text` and `highlights`";

    public override IMapSchema Members => Map;

    public override string Hint(bool json) => json
        ? "to nest bullets, write `{\"text\": …, \"highlights\": […]}`"
        : "to nest bullets, write `- text: …` and, below it, `  highlights:` with a list";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(JsonSchemaDefinitions.TextOrTranslations(), Map.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out Highlight value)
    {
        value = new(InlineText.Empty, []);
        if (node is MapNode map && (map.Members.Any(member => Map.Contains(member.Key.Value))))
        {
            return Map.TryRead(node, key, context, out value);
        }

        var scalar = node as ScalarNode ?? UnquotedColon.Recover(node, context);
        if (scalar is null && UnquotedColon.IsPerLanguage(node))
        {
            return Schemas.ItemText.TryRead(node, key, context, out _);
        }

        if (scalar is null)
        {
            ReportWrongType(node, key, context);
            return false;
        }

        var read = Schemas.ItemText.TryRead(scalar, key, context, out var item);
        value = read ? WithText(value, item) : value;
        return read;
    }

    private static Highlight WithText(Highlight highlight, ItemText item) => highlight with { Text = item.Text, Lists = item.Lists };

    // A separate class, since the initializers of the two schemas need each other.
    private static class Shapes
    {
        public static MapSchema<Highlight> Highlight { get; } = new("highlights", _ => new(InlineText.Empty, []), NeedsText)
        {
            { "text", Schemas.ItemText, "Text of the bullet point.", WithText },
            { "highlights", Schemas.Highlights, "Nested bullet points.", (bullet, value) => bullet with { Highlights = value } },
            { "id", Schemas.Value, "Identifier used in paths.", (bullet, value) => bullet with { Id = value.Value } },
            TagsSchema.Property<Highlight>((bullet, tags) => bullet with { Tags = tags }),
            CommonProperties.Hide<Highlight>((bullet, value) => bullet with { Hide = value }),
        };

        private static Highlight NeedsText(Highlight bullet, MapNode map, ReadingContext context)
        {
            if (bullet.Text.IsEmpty && bullet.Lists.IsEmpty && map.Present("text") is null)
            {
                context.ReportStrict(ReadingDiagnostics.EmptyItem(map.Members.IsEmpty ? map.Span : map.Members[0].Key.Span, "highlights"));
            }

            return bullet;
        }
    }
}
