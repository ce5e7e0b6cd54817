using System.Text.Json;
using Resume.Tool.Reporting;

namespace Resume.Tool.Comparing;

/// <summary>Comparisons as JSON.</summary>
internal static class JsonDiff
{
    public static string Write(IEnumerable<Comparison> comparisons) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var comparison in comparisons)
        {
            json.WriteStartObject();
            Write(json, "before", comparison.Before);
            Write(json, "after", comparison.After);
            json.WriteBoolean("same", comparison.Hunks.IsEmpty);
            json.WriteStartArray("hunks");
            foreach (var hunk in comparison.Hunks)
            {
                Write(json, hunk);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string name, ComparedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("source", text.Source);
        json.WriteString("variant", text.Variant);
        json.WriteString("language", text.Language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiffHunk hunk)
    {
        json.WriteStartObject();
        json.WriteString("section", hunk.Heading);
        json.WriteNumber("beforeLine", hunk.BeforeStart + 1);
        json.WriteNumber("afterLine", hunk.AfterStart + 1);
        json.WriteStartArray("lines");
        foreach (var line in hunk.Lines)
        {
            json.WriteStartObject();
            json.WriteString("change", line.Change switch
            {
                LineChange.Removed => "removed",
                LineChange.Added => "added",
                _ => "none",
            });
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
