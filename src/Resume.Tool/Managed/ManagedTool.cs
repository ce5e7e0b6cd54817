using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;

namespace Resume.Tool.Managed;

/// <summary>The managed tool, which the package carries beside the native one.</summary>
internal static partial class ManagedTool
{
    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "managed", "resume.dll");

    /// <summary>
    /// Runs a command line. On Unix it takes the place of this process, with its streams and signals, and this method returns only if that
    /// fails; on Windows it is a child in the same console, and the result is its exit status.
    /// </summary>
    /// <param name="args">The arguments.</param>
    /// <param name="reason">Why the managed tool is needed.</param>
    /// <param name="reporter">Where to report that it cannot be started.</param>
    public static int Run(string[] args, string reason, Reporter reporter)
    {
        var dotnet = DotnetCommand.Find();
        var problem = dotnet is null ? "the command `dotnet` was not found"
            : !File.Exists(Assembly) ? $"`{Assembly}` is missing"
            : null;
        if (dotnet is not null && problem is null)
        {
            if (OperatingSystem.IsWindows())
            {
                return RunChild(dotnet, args);
            }

            problem = $"`{dotnet}` cannot be started: {Replace(dotnet, args)}";
        }

        reporter.Report(ProjectDiagnostics.NeedsManagedTool(reason, problem!));
        return ExitStatus.Errors;
    }

    // Ctrl+C reaches all processes of the console: the child decides what it means.
    private static int RunChild(string dotnet, string[] args)
    {
        Console.CancelKeyPress += (_, e) => e.Cancel = true;
        using var child = Process.Start(new ProcessStartInfo(dotnet, [Assembly, .. args]) { UseShellExecute = false })
            ?? throw new InvalidOperationException($"cannot start `{dotnet}`");
        child.WaitForExit();
        return child.ExitCode;
    }

    // Returns the reason if it returns.
    [UnsupportedOSPlatform("windows")]
    private static string Replace(string dotnet, string[] args)
    {
        // The list ends with a null pointer.
        Execute(dotnet, [dotnet, Assembly, .. args, null]);
        return Marshal.GetLastPInvokeErrorMessage();
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Execute(string path, string?[] args);
}
