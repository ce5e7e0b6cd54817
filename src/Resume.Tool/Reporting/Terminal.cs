using System.Runtime.InteropServices;

namespace Resume.Tool.Reporting;

/// <summary>The capabilities of standard output and standard error.</summary>
internal static partial class Terminal
{
    private const int DefaultWidth = 120;
    private const int TableWidth = 80;
    private const int NarrowestTable = 60;
    private const int WidestTable = 100;
    private const int WindowsStandardOutput = -11;
    private const int WindowsStandardError = -12;
    private const uint EnableVirtualTerminalProcessing = 4;

    /// <summary>True for a terminal that is only a roll of paper.</summary>
    public static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    public static bool OutputUnderstandsEscapes() => !Console.IsOutputRedirected && UnderstandsEscapes(WindowsStandardOutput);

    public static bool ErrorUnderstandsEscapes() => !Console.IsErrorRedirected && UnderstandsEscapes(WindowsStandardError);

    /// <summary>The width of a line of standard error in cells.</summary>
    public static int Width() => Console.IsErrorRedirected ? DefaultWidth : WindowWidth(DefaultWidth);

    /// <summary>The width of a table on standard output in cells: readable on a wide terminal, and the same in every file.</summary>
    public static int OutputWidth() => Console.IsOutputRedirected
        ? TableWidth
        : Math.Clamp(WindowWidth(TableWidth), NarrowestTable, WidestTable);

    // This is the width of standard output, which may be redirected and then has none.
    private static int WindowWidth(int otherwise)
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : otherwise;
        }
        catch (IOException)
        {
            return otherwise;
        }
    }

    private static bool UnderstandsEscapes(int windowsHandle) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !IsDumb
        && (!OperatingSystem.IsWindows() || EnableEscapesOnWindows(windowsHandle));

    // By default, a Windows console prints escape sequences as text.
    private static bool EnableEscapesOnWindows(int standardHandle)
    {
        var handle = GetStdHandle(standardHandle);
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
