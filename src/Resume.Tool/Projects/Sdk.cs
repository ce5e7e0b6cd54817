using System.Diagnostics;
using Microsoft.Build.Locator;

namespace Resume.Tool.Projects;

/// <summary>A .NET SDK on this machine, whose MSBuild is run in a process of its own.</summary>
/// <remarks>
/// Inside ours, MSBuild and its tasks would be given the libraries that the tool has loaded already, older or newer than those the SDK was built with.
/// </remarks>
internal sealed class Sdk
{
    private readonly string folder;

    private Sdk(string folder) => this.folder = folder;

    /// <summary>Finds the SDK that `dotnet build` would take in a folder, its global.json included.</summary>
    /// <param name="workingFolder">The folder.</param>
    /// <param name="reason">Why there is none.</param>
    public static Sdk? Find(string workingFolder, out string reason)
    {
        reason = "none is installed";
        try
        {
            var options = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk, WorkingDirectory = workingFolder };
            return MSBuildLocator.QueryVisualStudioInstances(options).FirstOrDefault() is { } sdk ? new(sdk.MSBuildPath) : null;
        }
        catch (InvalidOperationException exception)
        {
            // hostfxr found no SDK that fits, or was not found itself.
            reason = exception.Message;
            return null;
        }
    }

    /// <summary>Runs MSBuild to its end; what it prints comes back with its exit status.</summary>
    public async Task<(int ExitStatus, string Output)> RunAsync(string workingFolder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(Path.Combine(folder, "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var start = new ProcessStartInfo(host, [Path.Combine(folder, "dotnet.dll"), "msbuild", .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
        };
        // Without it, targets tell no logger what they return.
        start.Environment["MSBUILDTARGETOUTPUTLOGGING"] = "1";

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"cannot start `{host}`");
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, output);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
