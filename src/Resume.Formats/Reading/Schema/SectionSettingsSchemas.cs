using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using static Resume.Formats.Reading.Schema.Schemas;

namespace Resume.Formats.Reading.Schema;

/// <summary>`sections`: order, presentation and custom sections.</summary>
internal static class SectionSettingsSchemas
{
    /// <summary>An item of `sections` that is a map.</summary>
    public static MapSchema<SectionSettings> Item { get; } = new("sections", span => new() { Id = new("", span) }, ReadBlankTitle)
    {
        {
            "id", Schemas.Value, "Name of a standard section, `summary`, or a name of your choice for a custom section.",
            (settings, value) => settings with { Id = value }, "name", "section"
        },
        {
            "title", Schemas.InlineText, "Heading, if different from the default; `\"\"` for none.",
            (settings, value) => settings with { Title = value }, "heading", "label"
        },
        { "summary", Schemas.BlockText, "Introduction below the heading.", (settings, value) => settings with { Summary = value } },
        { "layout", Layout, "Presentation: `list`, `table` or `inline`.", (settings, value) => settings with { Layout = value } },
        {
            "pageBreak", Schemas.PageBreak, "`before` starts a new page; `avoid` keeps the section on one page if it fits.",
            (settings, value) => settings with { PageBreak = value }
        },
        {
            "entries", ListOf(new CustomEntrySchema()), "Entries of a custom section.",
            (settings, value) => settings with { Entries = value }, "items"
        },
        TagsSchema.Property<SectionSettings>(),
        CommonProperties.Hide<SectionSettings>((settings, value) => settings with { Hide = value }),
    };

    // Unlike a missing title, or null, a blank one asks for no heading.
    private static SectionSettings ReadBlankTitle(SectionSettings settings, MapNode map, ReadingContext context) =>
        map["title"] is ScalarNode { IsNull: false } && settings.Title.IsEmpty ? settings with { ShowsHeading = false } : settings;

    /// <summary>An item of `sections`: the id of a section, or a map.</summary>
    public sealed class SectionSettingsSchema : ValueSchema<SectionSettings>
    {
        public override string Name => "the name of a section or a map with `id`";

        public override IMapSchema Members => Item;

        public override string Hint(bool json) => json
            ? "write `\"work\"`, or `{\"id\": \"work\"}` with its other keys"
            : "write `- work`, or `- id: work` with its other keys below";

        public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
            JsonSchemaDefinitions.Any(JsonSchemaDefinitions.Text(), Item.ToJsonSchema(definitions));

        public override bool TryRead(Node node, string key, ReadingContext context, out SectionSettings value)
        {
            value = new() { Id = default };
            if (node is ListNode)
            {
                ReportWrongType(node, key, context);
                return false;
            }

            if (node is not MapNode)
            {
                var isWord = Schemas.Value.TryRead(node, key, context, out var id);
                value = new() { Id = id };
                return isWord;
            }

            if (!Item.TryRead(node, key, context, out value) || value.Id.Value.Length > 0)
            {
                return value.Id.Value.Length > 0;
            }

            var start = node.Span with { EndLine = node.Span.Line, EndColumn = node.Span.Column + 1 };
            context.ReportStrict(ReadingDiagnostics.SectionWithoutId(start));
            return false;
        }
    }

    /// <summary>An entry of a custom section: text, which is its title, or a map.</summary>
    private sealed class CustomEntrySchema : ValueSchema<Entry>
    {
        public override string Name => "text or a map with keys such as `title`";

        public override IMapSchema Members => EntrySchemas.Custom;

        public override string Hint(bool json) => EntrySchemas.Custom.Hint(json);

        public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
            JsonSchemaDefinitions.Any(JsonSchemaDefinitions.TextOrTranslations(), EntrySchemas.Custom.ToJsonSchema(definitions));

        public override bool TryRead(Node node, string key, ReadingContext context, out Entry value)
        {
            if (node is MapNode map && (map.Members.Length != 1 || EntrySchemas.Custom.Contains(map.Members[0].Key.Value)))
            {
                var isEntry = EntrySchemas.Custom.TryRead(node, key, context, out var entry);
                value = entry;
                return isEntry;
            }

            var isLine = Schemas.InlineText.TryRead(node, key, context, out var title);
            value = new CustomEntry { Span = node.Span, Title = title };
            return isLine;
        }
    }
}
