using System.Diagnostics;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A command of the system, such as `chattr` or `kill`.</summary>
internal static class Command
{
    /// <summary>Runs it and returns its exit status.</summary>
    public static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }
}
