using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Resume.Formats.Batch;

/// <summary>Names of temporary files: `.resume.4711-….tmp` belongs to process 4711.</summary>
/// <remarks>
/// With the process ID, parallel builds never share a file, and a later build recognizes the files of an interrupted one.
/// </remarks>
internal static class TemporaryFile
{
    // A build server may see thousands of folders in its life.
    private const int MostSwept = 10_000;

    private static readonly ConcurrentDictionary<string, bool> Swept = new(StringComparer.Ordinal);

    // Without the output's name, which may already have the greatest length that the file system allows.
    public static string In(string folder) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".resume.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp"));

    /// <summary>
    /// Deletes the temporary files of processes that no longer run. Looks into a folder only once, as a rule, as it may contain
    /// thousands of files.
    /// </summary>
    public static void RemoveLeftovers(string folder)
    {
        if (!Swept.TryAdd(folder, true))
        {
            return;
        }

        if (Swept.Count > MostSwept)
        {
            Swept.Clear();
        }

        foreach (var file in Directory.EnumerateFiles(folder, ".*.tmp"))
        {
            if (GetProcessId(file) is { } process && !IsRunning(process))
            {
                File.Delete(file);
            }
        }
    }

    private static int? GetProcessId(string file) =>
        Path.GetFileName(file).Split('.') is [.., var owner, "tmp"]
        && owner.Split('-') is [var process, var number]
        && Guid.TryParseExact(number, "N", out _)
        && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
