using System.Text.Json;
using Resume.Tool.Reporting;

namespace Resume.Tool.Comparing;

/// <summary>Comparisons as JSON.</summary>
internal static class JsonDiff
{
    public static string Write(IEnumerable<Comparison> comparisons) => JsonLists.Write(comparisons, (json, comparison) =>
    {
        Write(json, "before", comparison.Before);
        Write(json, "after", comparison.After);
        json.WriteBoolean("same", comparison.Hunks.IsEmpty);
        json.WriteObjects("hunks", comparison.Hunks, hunk => Write(json, hunk));
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
        json.WriteString("section", hunk.Heading);
        json.WriteNumber("beforeLine", hunk.BeforeStart + 1);
        json.WriteNumber("afterLine", hunk.AfterStart + 1);
        json.WriteObjects("lines", hunk.Lines, line =>
        {
            json.WriteString("change", line.Change switch
            {
                LineChange.Removed => "removed",
                LineChange.Added => "added",
                _ => "none",
            });
            json.WriteString("text", line.Text);
        });
    }
}
