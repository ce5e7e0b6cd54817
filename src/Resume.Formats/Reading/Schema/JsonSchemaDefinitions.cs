using System.Text.Json.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Builds JSON Schema: a definition for each map, and the schemas of simple values.</summary>
internal sealed class JsonSchemaDefinitions
{
    /// <summary>Pattern of a date. Only the reader checks the number of days in a month.</summary>
    public const string Date = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>Pattern of an end date: a date, or a word such as `present`; an empty string counts as missing.</summary>
    public const string EndDate = "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|[^0-9]*)$";

    /// <summary>Pattern of a language tag.</summary>
    private const string LanguageTag = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /// <summary>All definitions, in the order of first reference.</summary>
    public JsonObject All { get; } = [];

    /// <summary>Text. Editors parse `1.10` as a number and `yes` as a boolean in YAML, so these types are allowed as well.</summary>
    public static JsonObject Text(string? pattern = null)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") };
        if (pattern is not null)
        {
            text["pattern"] = pattern;
        }

        return text;
    }

    /// <summary>Text, or a map with a text in each of several languages.</summary>
    public static JsonObject TextOrTranslations() => WithTranslations(Text(), Text());

    /// <summary>A value of some types, or a map with such a value in each of several languages.</summary>
    public static JsonObject WithTranslations(JsonObject value, JsonObject translation)
    {
        ((JsonArray)value["type"]!).Add((JsonNode)"object");
        value["propertyNames"] = new JsonObject { ["pattern"] = LanguageTag };
        value["additionalProperties"] = translation;
        return value;
    }

    public static JsonObject Any(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <summary>A reference to the definition of a map, which is created at the first reference.</summary>
    public JsonObject Refer(IMapSchema shape)
    {
        if (!All.ContainsKey(shape.Path))
        {
            // The name comes first, since a definition may refer to itself: bullet points are nested.
            All[shape.Path] = null;
            All[shape.Path] = Define(shape);
        }

        return new() { ["$ref"] = $"#/$defs/{shape.Path}" };
    }

    /// <summary>A map with its properties, custom properties that start with `x-`, and no others.</summary>
    public JsonObject Define(IMapSchema shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Properties.Where(key => key.Schema is not null))
        {
            var schema = key.Schema!.ToJsonSchema(this);
            schema["description"] = key.Description;
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
