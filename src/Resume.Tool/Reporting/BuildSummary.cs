using System.Globalization;
using Spectre.Console;

namespace Resume.Tool.Reporting;

/// <summary>What a build has written, by format, as a table on a terminal.</summary>
internal sealed class BuildSummary
{
    private readonly Dictionary<string, (int Files, long Bytes)> formats = new(StringComparer.Ordinal);

    /// <summary>True if nothing was written.</summary>
    public bool IsEmpty => formats.Count == 0;

    public void Add(string format, long bytes)
    {
        var (files, sum) = formats.GetValueOrDefault(format);
        formats[format] = (files + 1, sum + bytes);
    }

    /// <summary>The table, and a line such as `8 files in 0.4 s`.</summary>
    public string Render(TimeSpan time, bool hasColors, int width)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("format").AddColumn(Right("files")).AddColumn(Right("size"));
        foreach (var (format, (files, bytes)) in formats)
        {
            table.AddRow(new Text(format), new Text(Number(files)), new Text(Size(bytes)));
        }

        var all = formats.Values.Sum(each => each.Files);
        return StyledText.Render(width, hasColors,
        [
            table,
            new Text(string.Create(
                CultureInfo.InvariantCulture, $"{Number(all)} {(all == 1 ? "file" : "files")} in {time.TotalSeconds:0.0} s")),
        ]);
    }

    private static TableColumn Right(string title) => new(new Text(title)) { Alignment = Justify.Right };

    private static string Size(long bytes) => $"{Number((bytes + 1023) / 1024)} KB";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
