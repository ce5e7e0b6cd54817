using System.Diagnostics;
using Microsoft.Build.Locator;
using Resume.Formats.Resources;

namespace Resume.Tool.Projects;

/// <summary>A .NET SDK on this machine. Its MSBuild runs in a separate process.</summary>
/// <remarks>
/// In this process, MSBuild and its tasks would get the libraries that the tool has already loaded, in other versions than the SDK's.
/// </remarks>
internal sealed class Sdk
{
    private readonly string folder;

    private Sdk(string folder) => this.folder = folder;

    /// <summary>Its folder, such as `/usr/share/dotnet/sdk/10.0.100`.</summary>
    public string Folder => folder;

    /// <summary>Finds the SDK that `dotnet build` would use in a folder, with regard to its global.json.</summary>
    /// <param name="workingFolder">The folder.</param>
    /// <param name="reason">Why none was found.</param>
    public static Sdk? Find(string workingFolder, out string reason)
    {
        if (!DynamicCode.IsSupported)
        {
            reason = DynamicCode.Unsupported;
            return null;
        }

        reason = "none is installed";
        try
        {
            var options = new VisualStudioInstanceQueryOptions
            {
                DiscoveryTypes = DiscoveryType.DotNetSdk,
                WorkingDirectory = workingFolder,
            };
            return MSBuildLocator.QueryVisualStudioInstances(options).FirstOrDefault() is { } sdk ? new(sdk.MSBuildPath) : null;
        }
        catch (InvalidOperationException exception)
        {
            // hostfxr found no suitable SDK, or hostfxr itself is missing.
            reason = exception.Message;
            return null;
        }
    }

    /// <summary>Runs MSBuild and returns its exit status and standard output.</summary>
    public async Task<(int ExitStatus, string Output)> RunAsync(
        string workingFolder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(Path.Combine(folder, "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var start = new ProcessStartInfo(host, [Path.Combine(folder, "dotnet.dll"), "msbuild", .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // Without it, loggers do not get the outputs of targets.
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
