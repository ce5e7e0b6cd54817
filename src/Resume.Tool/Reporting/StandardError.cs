using System.Runtime.InteropServices;

namespace Resume.Tool.Reporting;

/// <summary>The capabilities of standard error.</summary>
internal static partial class StandardError
{
    private const int DefaultWidth = 120;
    private const int WindowsStandardError = -12;
    private const uint EnableVirtualTerminalProcessing = 4;

    public static bool UnderstandsEscapes() =>
        !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || EnableEscapesOnWindows());

    /// <summary>The width of a line in cells.</summary>
    public static int Width()
    {
        if (Console.IsErrorRedirected)
        {
            return DefaultWidth;
        }

        try
        {
            // This is the width of standard output, which may be redirected and then has none.
            return Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }

    // By default, a Windows console prints escape sequences as text.
    private static bool EnableEscapesOnWindows()
    {
        var handle = GetStdHandle(WindowsStandardError);
        return GetConsoleMode(handle, out var mode) && SetConsoleMode(handle, mode | EnableVirtualTerminalProcessing);
    }

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int handle);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
