using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Settings of a theme that a source can also have at its top level, where they override the theme's.</summary>
internal static class SourceStyle
{
    public static ValueSchema<Settings> Dates => TokenSchemas.Dates;

    public static ValueSchema<Settings> Links => TokenSchemas.Links;

    public static ValueSchema<Settings> Location { get; } = new LocationSettingsSchema();

    private static readonly ImmutableArray<(string Key, ValueSchema<Settings> Schema)> All = 
        [("dates", Dates), ("location", Location), ("links", Links)];

    /// <summary>Puts the settings before the tokens of `theme`, wherever in the source that is.</summary>
    public static ResumeDocument Read(ResumeDocument document, MapNode map, ReadingContext context)
    {
        foreach (var (key, schema) in All)
        {
            if (map.Present(key) is { } node && schema.TryRead(node, key, context, out var settings))
            {
                document = document with { Theme = ThemeSchema.Prepend(document.Theme, key, settings) };
            }
        }

        return document;
    }

    /// <summary>The map, unless it is a place: that of the person belongs in `basics`.</summary>
    private sealed class LocationSettingsSchema : ValueSchema<Settings>
    {
        public override string Name => TokenSchemas.Location.Name;

        public override IMapSchema Members => TokenSchemas.Location;

        public override string Hint(bool json) => TokenSchemas.Location.Hint(json);

        public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => TokenSchemas.Location.ToJsonSchema(definitions);

        public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
        {
            if (node is MapNode map && map.Members.All(member => TokenSchemas.Location.Contains(member.Key.Value))
                && map.Members.All(member => member.Value is not ScalarNode scalar || Countries.Suggest(scalar.Value) is null))
            {
                return TokenSchemas.Location.TryRead(node, key, context, out value);
            }

            var root = context.Root!;
            var advice = new PersonalAdvice(root, root["basics"] as MapNode, context.IsJson).For(key, node, key);
            // A key that is misspelled is read as what it means, but the root has it as it is written.
            context.ReportStrict(ReadingDiagnostics.BelongsInBasics(root.Key(key)?.Span ?? node.Span, key, advice));
            value = Settings.None;
            return false;
        }
    }
}
