using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Counts the outputs that exist, and reports those that are missing, once for each source.</summary>
internal sealed class OutputCount(Reporter reporter)
{
    private readonly Dictionary<string, int> byFormat = new(StringComparer.Ordinal);
    private int sources;
    private int missing;

    public void Add(string source, IEnumerable<(string Format, FoundOutput Found)> outputs)
    {
        var all = outputs.ToList();
        var lost = all.Where(output => output.Found.Files.IsEmpty).ToList();
        foreach (var (format, _) in all.Where(output => !output.Found.Files.IsEmpty))
        {
            byFormat[format] = byFormat.GetValueOrDefault(format) + 1;
        }

        // A source with errors or without outputs of its own has none.
        sources += all.Count > 0 ? 1 : 0;
        missing += lost.Count;
        if (lost is [var first, ..])
        {
            reporter.Report(ProjectDiagnostics.MissingOutputs(source, DisplayPath.Shorten(first.Found.Path), lost.Count - 1));
        }
    }

    /// <summary>Prints a line such as `2 sources: 4 of 5 outputs exist (2 html, 2 pdf)`.</summary>
    public void Print()
    {
        var found = byFormat.Values.Sum();
        var formats = string.Join(", ", byFormat.Select(format => $"{Number(format.Value)} {format.Key}"));
        reporter.Print(
            $"{Number(sources)} {(sources == 1 ? "source" : "sources")}: "
            + $"{Number(found)} of {Number(found + missing)} outputs exist{(found > 0 ? $" ({formats})" : "")}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
