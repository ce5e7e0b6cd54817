using System.Collections.Immutable;
using System.Text.Json;
using Resume.Formats.Batch;
using Resume.Formats.Text;
using Resume.Tool.Reporting;

namespace Resume.Tool.Listing;

/// <summary>Prints what a build would write: a table for people, or JSON.</summary>
internal static class OutputTable
{
    private static readonly ImmutableArray<string> Heading = ["variant", "language", "format", "published", "file"];

    public static void Print(IReadOnlyCollection<ListedOutput> outputs, Reporter reporter)
    {
        if (outputs.Count == 0)
        {
            return;
        }

        var rows = outputs.Select(Cells).Prepend(Heading).Select(row => row.Select(LogText.ToOneLine).ToList()).ToList();
        var widths = Heading.Select((_, column) => rows.Max(row => Width(row[column]))).ToList();
        foreach (var row in rows)
        {
            // The file is last, and not padded.
            reporter.PrintStyled(string.Concat(row.Select((cell, column) =>
                column == row.Count - 1 ? cell : cell + new string(' ', widths[column] - Width(cell) + 2))));
        }
    }

    public static string WriteJson(IEnumerable<ListedOutput> outputs) => JsonLists.Write(outputs, WriteProperties);

    /// <summary>The outputs of a build that should have written them all, and which of them exist.</summary>
    public static string WriteJson(IEnumerable<(ListedOutput Output, bool Exists)> outputs) => JsonLists.Write(outputs, (json, each) =>
    {
        WriteProperties(json, each.Output);
        json.WriteBoolean("exists", each.Exists);
    });

    private static void WriteProperties(Utf8JsonWriter json, ListedOutput output)
    {
        json.WriteString("source", output.Source);
        json.WriteString("variant", output.Variant);
        json.WriteString("language", output.Language);
        json.WriteString("format", output.Format);
        json.WriteBoolean("published", output.MayBePublished);
        json.WriteString("file", output.File);
    }

    private static ImmutableArray<string> Cells(ListedOutput output) =>
        [output.Variant, output.Language, output.Format, output.MayBePublished ? "yes" : "no", output.File];

    private static int Width(string text) => text.EnumerateRunes().Sum(CellWidth.Measure);
}
