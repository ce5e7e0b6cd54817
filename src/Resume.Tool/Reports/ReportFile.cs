using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Reports;

/// <summary>Writes a report to a file; only an earlier report is replaced.</summary>
internal static class ReportFile
{
    private const int StartBytes = 4096;

    /// <summary>Writes it; false if that is not possible, which is reported.</summary>
    /// <param name="path">The file, as the command line names it.</param>
    /// <param name="text">The report.</param>
    /// <param name="marker">A word near the start of every report of its kind.</param>
    /// <param name="reporter">Where to report.</param>
    public static bool Write(string path, string text, string marker, Reporter reporter)
    {
        var full = StartFolder.Resolve(path);
        var shown = DisplayPath.Shorten(full);
        try
        {
            if (Path.Exists(full) && !Contains(full, marker))
            {
                reporter.Report(ProjectDiagnostics.NotAReport(shown));
                return false;
            }

            OutputFile.Write(full, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotWriteReport(shown, exception.Message));
            return false;
        }

        return true;
    }

    private static bool Contains(string path, string marker) => RegularFile.Exists(path)
        && Encoding.UTF8.GetString(RegularFile.ReadStart(path, StartBytes)).Contains(marker, StringComparison.Ordinal);
}
