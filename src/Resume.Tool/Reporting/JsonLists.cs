using System.Text.Json;

namespace Resume.Tool.Reporting;

/// <summary>Lists in JSON. What writes an item writes only the properties of its object.</summary>
internal static class JsonLists
{
    /// <summary>JSON that is a list of objects.</summary>
    public static string Write<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        JsonText.Write(json => json.WriteObjects(items, item => write(json, item)));

    /// <summary>A list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A property that is a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteObjects(items, write);
    }

    /// <summary>A property that is a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
