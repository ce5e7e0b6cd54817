using System.ComponentModel;
using System.Diagnostics;

namespace Resume.Tool.Serving;

/// <summary>The user's web browser.</summary>
internal static class Browser
{
    // What the browser prints does not belong between our lines, and Ctrl+C must not end it: it gets a session of its own.
    private const string OpenOnLinux = "exec >/dev/null 2>&1; exec $(command -v setsid) xdg-open \"$0\"";

    // Until it is known whether there is a browser. One that is started anew may run for hours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Opens an address; false if there is no browser.</summary>
    public static async Task<bool> TryOpenAsync(Uri address)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [address.AbsoluteUri])
            : new ProcessStartInfo("/bin/sh", ["-c", OpenOnLinux, address.AbsoluteUri]);
        try
        {
            using var process = Process.Start(start);
            await (process?.WaitForExitAsync().WaitAsync(Patience) ?? Task.CompletedTask);
            return process is null or { ExitCode: 0 };
        }
        catch (TimeoutException)
        {
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
