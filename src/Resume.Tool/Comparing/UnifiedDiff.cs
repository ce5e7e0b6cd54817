using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Batch;
using Resume.Tool.Reporting;

namespace Resume.Tool.Comparing;

/// <summary>Prints a comparison as `diff -u` does; on a terminal in colours, and with the changed words marked.</summary>
internal sealed class UnifiedDiff(Reporter reporter)
{
    private readonly Ansi ansi = reporter.OutputColors;

    public void Print(Comparison comparison, string before, string after)
    {
        if (comparison.Hunks.IsEmpty)
        {
            return;
        }

        reporter.PrintStyled(ansi.Bold($"--- {LogText.ToOneLine(before)}"));
        reporter.PrintStyled(ansi.Bold($"+++ {LogText.ToOneLine(after)}"));
        foreach (var hunk in comparison.Hunks)
        {
            var heading = hunk.Heading is null ? "" : " " + LogText.ToOneLine(hunk.Heading);
            var removed = Range(hunk.BeforeStart, hunk.Lines.Count(line => line.Change != LineChange.Added));
            var added = Range(hunk.AfterStart, hunk.Lines.Count(line => line.Change != LineChange.Removed));
            reporter.PrintStyled(ansi.Hint($"@@ -{removed} +{added} @@") + heading);
            PrintLines(hunk.Lines);
        }
    }

    // An empty range is after the line that it names, as in `diff -u`.
    private static string Range(int start, int count) => count == 1
        ? (start + 1).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private void PrintLines(ImmutableArray<DiffLine> lines)
    {
        for (var i = 0; i < lines.Length;)
        {
            if (lines[i].Change == LineChange.None)
            {
                reporter.PrintStyled(' ' + LogText.Clean(lines[i].Text));
                i++;
                continue;
            }

            var removed = lines.Skip(i).TakeWhile(line => line.Change == LineChange.Removed).Select(line => line.Text).ToList();
            var added = lines.Skip(i + removed.Count).TakeWhile(line => line.Change == LineChange.Added).Select(line => line.Text).ToList();
            PrintChange(removed, added);
            i += removed.Count + added.Count;
        }
    }

    private void PrintChange(List<string> removed, List<string> added)
    {
        // Words are marked by colours alone.
        var pairs = ansi.IsEnabled ? removed.Zip(added, ChangedWords.Find).ToList() : [];
        for (var i = 0; i < removed.Count; i++)
        {
            reporter.PrintStyled(ansi.Removed("-") + Join(i < pairs.Count ? pairs[i].Before : [new(removed[i], false)], ansi.Removed));
        }

        for (var i = 0; i < added.Count; i++)
        {
            reporter.PrintStyled(ansi.Added("+") + Join(i < pairs.Count ? pairs[i].After : [new(added[i], false)], ansi.Added));
        }
    }

    private string Join(ImmutableArray<LinePart> parts, Func<string, string> color) => string.Concat(parts.Select(part =>
        part.IsChanged ? ansi.Changed(color, LogText.Clean(part.Text)) : color(LogText.Clean(part.Text))));
}
