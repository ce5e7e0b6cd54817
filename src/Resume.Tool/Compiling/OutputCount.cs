using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Tool.Listing;
using Resume.Tool.Reporting;

namespace Resume.Tool.Compiling;

/// <summary>Counts the outputs that exist, and reports those that are missing, once for each source.</summary>
internal sealed class OutputCount(Reporter reporter)
{
    private readonly Dictionary<string, int> byFormat = new(StringComparer.Ordinal);
    private int sources;
    private int missing;

    /// <summary>Adds the outputs of one source.</summary>
    public void Add(IReadOnlyCollection<(ListedOutput Output, bool Exists)> outputs)
    {
        var lost = outputs.Where(output => !output.Exists).ToList();
        foreach (var (output, _) in outputs.Where(output => output.Exists))
        {
            byFormat[output.Format] = byFormat.GetValueOrDefault(output.Format) + 1;
        }

        // A source with errors or without outputs of its own has none.
        sources += outputs.Count > 0 ? 1 : 0;
        missing += lost.Count;
        if (lost is [var first, ..])
        {
            reporter.Report(ProjectDiagnostics.MissingOutputs(first.Output.Source, first.Output.File, lost.Count - 1));
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
