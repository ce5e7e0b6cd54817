using System.Text.Json;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads JSON: every text and number with the name of its property, and the names.</summary>
internal static class JsonTexts
{
    // Deeper than any writer writes.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <summary>Reads a file.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        var content = new OutputContent();
        AddTo(content, file, OutputPlace.Text);
        return content;
    }

    /// <summary>Adds what a JSON text contains.</summary>
    public static void AddTo(OutputContent content, ReadOnlyMemory<byte> json, OutputPlace place)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            Add(content, document.RootElement, "", place);
        }
        catch (JsonException)
        {
            throw new UnreadableOutputException(place == OutputPlace.StructuredData ? "its JSON-LD" : "its JSON");
        }
    }

    private static void Add(OutputContent content, JsonElement element, string key, OutputPlace place)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    content.Add(place, property.Name);
                    Add(content, property.Value, property.Name, place);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Add(content, item, key, place);
                }

                break;
            case JsonValueKind.String when element.GetString() is { } text && !DataAddress.AddContent(text, content):
                content.Add(place, key, text);
                break;
            case JsonValueKind.Number:
                content.Add(place, key, element.GetRawText());
                break;
        }
    }
}
