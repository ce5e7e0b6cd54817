using System.Runtime.CompilerServices;
using Microsoft.Build.Locator;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>Builds a project's résumés with the SDK's own MSBuild, so that they are what `dotnet build` writes.</summary>
/// <remarks>Nothing here but <see cref="Build"/> may mention a type of MSBuild: those cannot be loaded before the SDK is found.</remarks>
internal static class ProjectCompilation
{
    /// <summary>True for a path that names a project file.</summary>
    public static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    public static void Run(string project, Request request, Reporter reporter, CancellationToken cancellationToken)
    {
        var shown = DisplayPath.Of(project);
        if (Register(Path.GetFullPath(project), out var reason))
        {
            Build(Path.GetFullPath(project), shown, request, reporter, cancellationToken);
        }
        else
        {
            reporter.Report(CommandLineRules.NoSdk(shown, reason));
        }
    }

    /// <summary>Finds the SDK that `dotnet build` would take in the project's folder, its global.json included.</summary>
    private static bool Register(string project, out string reason)
    {
        reason = "none is installed";
        if (MSBuildLocator.IsRegistered)
        {
            return true;
        }

        try
        {
            var options = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk, WorkingDirectory = Path.GetDirectoryName(project) };
            if (MSBuildLocator.QueryVisualStudioInstances(options).FirstOrDefault() is not { } sdk)
            {
                return false;
            }

            MSBuildLocator.RegisterInstance(sdk);
            return true;
        }
        catch (InvalidOperationException exception)
        {
            // hostfxr found no SDK that fits, or was not found itself.
            reason = exception.Message;
            return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Build(string project, string shown, Request request, Reporter reporter, CancellationToken cancellationToken) =>
        new ProjectBuild(project, shown, request, reporter).Run(cancellationToken);
}
