using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Resume.Formats.Outputs;

/// <summary>Names of files that are not finished yet: `.resume.4711-….tmp` is one of process 4711's.</summary>
/// <remarks>The process is in the name so that builds at the same time never share a file, and so that a later one can tell what a killed one left.</remarks>
internal static class TemporaryFile
{
    private static readonly ConcurrentDictionary<string, bool> Swept = new(StringComparer.Ordinal);

    // Without the name of the output: where that is as long as a name may be, no more would fit.
    public static string In(string folder) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".resume.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp"));

    /// <summary>Removes what processes that are gone have left in a folder; looks once in a process, as folders may hold thousands of files.</summary>
    public static void RemoveLeftovers(string folder)
    {
        if (!Swept.TryAdd(folder, true))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, ".*.tmp"))
        {
            if (OwnerOf(file) is { } process && !IsRunning(process))
            {
                File.Delete(file);
            }
        }
    }

    private static int? OwnerOf(string file) =>
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
