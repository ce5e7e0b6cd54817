using System.Diagnostics;

namespace Resume.Tool.Tests;

/// <summary>The result of running the tool.</summary>
public sealed record Run(int ExitStatus, string Output, string Error)
{
    /// <summary>The lines of standard output, with `/` in paths.</summary>
    public string[] OutputLines => [.. Output.Replace('\\', '/').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    public string[] ErrorLines => [.. Error.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>Runs the tool in a process with a clean environment.</summary>
public static class ResumeProcess
{
    private static readonly string[] Kept =
    [
        "PATH", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMP", "DOTNET_ROOT", "NUGET_PACKAGES",
    ];

    // CI runs the same tests with the native tool.
    private static readonly string? Native = Environment.GetEnvironmentVariable("RESUME_NATIVE") is { Length: > 0 } path ? path : null;

    private static readonly string[] Tool = Native is null ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "resume.dll")] : [Native];

    /// <summary>True if the tests run the native tool.</summary>
    public static bool IsNative => Native is not null;

    public static Task<Run> RunAsync(this EmptyFolder folder, params string[] args) =>
        folder.RunAsync(new Dictionary<string, string>(), args);

    public static async Task<Run> RunAsync(this EmptyFolder folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var process = Start(folder, environment, args);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    public static Process Start(EmptyFolder folder, IReadOnlyDictionary<string, string> environment, string[] args, bool sendsInput = false)
    {
        var start = new ProcessStartInfo(Tool[0], [.. Tool[1..], .. args])
        {
            WorkingDirectory = folder.FullPath,
            RedirectStandardInput = sendsInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        foreach (var name in start.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
