using System.Text.Json.Nodes;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The maps of the language as definitions of a JSON Schema, each once, and the schemas of plain values.</summary>
internal sealed class SchemaDefinitions
{
    /// <summary>A date for a schema: of the days that there are, only the reader knows.</summary>
    public const string Date = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>The end of a period; nothing between quotes is nothing.</summary>
    public const string EndDate = "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|present|)$";

    /// <summary>All that were referred to, in the order in which they were.</summary>
    public JsonObject All { get; } = [];

    /// <summary>What a text is: YAML's editors take `1.10` for a number and `yes` for a boolean, and so do not we.</summary>
    public static JsonObject Text(string? pattern = null)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") };
        if (pattern is not null)
        {
            text["pattern"] = pattern;
        }

        return text;
    }

    public static JsonObject Any(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <summary>A reference to a map's definition, which is made where it is the first.</summary>
    public JsonObject Refer(IShape shape)
    {
        if (!All.ContainsKey(shape.Path))
        {
            // First the name, then the content: a bullet holds bullets.
            All[shape.Path] = null;
            All[shape.Path] = Define(shape);
        }

        return new() { ["$ref"] = $"#/$defs/{shape.Path}" };
    }

    /// <summary>A map: its keys, those of `x-`, and no others.</summary>
    public JsonObject Define(IShape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys.Where(key => key.Kind is not null))
        {
            var schema = key.Kind!.Schema(this);
            schema["description"] = key.Says;
            properties[key.Name] = schema;
        }

        return new()
        {
            ["type"] = new JsonArray("object", "null"),
            ["properties"] = properties,
            ["patternProperties"] = new JsonObject { ["^x-"] = true },
            ["additionalProperties"] = false,
        };
    }
}
