using System.ComponentModel;
using System.Diagnostics;

namespace Resume.Tool.Serving;

/// <summary>The user's web browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address; false if there is no browser.</summary>
    public static bool TryOpen(Uri address)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            // What the browser prints does not belong between our lines.
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
        try
        {
            using var process = Process.Start(start);
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }
}
