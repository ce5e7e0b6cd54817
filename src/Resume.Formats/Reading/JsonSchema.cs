using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading;

/// <summary>The JSON Schema of sources, for completion and checks in editors, generated from the schema of the reader.</summary>
public static class JsonSchema
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the schema (draft 2020-12) as UTF-8; the bytes are always the same.</summary>
    public static void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Indented);
        Schema().WriteTo(writer);
    }

    internal static JsonObject Schema()
    {
        var definitions = new JsonSchemaDefinitions();
        var document = definitions.Define(ResumeSchema.Document);
        document["type"] = "object";
        document["required"] = new JsonArray("basics");
        definitions.All["basics"]!["type"] = "object";
        definitions.All["basics"]!["required"] = new JsonArray("name");

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Résumé",
            ["description"] = "A Resume.Build source: JSON Resume with extensions.",
        };
        foreach (var (name, value) in document.ToList())
        {
            document.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = definitions.All;
        return schema;
    }
}
