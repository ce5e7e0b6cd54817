using System.Diagnostics;

namespace ContactSheet;

/// <summary>Programs of the system.</summary>
internal static class Tool
{
    /// <summary>The name of a program that is not on the path, or null if it is.</summary>
    public static string? FindMissing(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe"] : [program];
        return folders.Any(folder => names.Any(name => File.Exists(Path.Join(folder, name)))) ? null : program;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {errors.Result}");
        }
    }
}
