using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Resume.Formats.Diagnostics;
using Resume.Formats.Resources;

namespace Resume.Formats.Writers.Html;

/// <summary>Finds the assemblies of ASP.NET Core that templates and `resume serve` need.</summary>
/// <remarks>
/// They belong to a shared framework that a host names in its runtimeconfig.json. `dotnet build` does not name it, but it is on disk,
/// next to the framework that the host runs on. This file must not use types of RazorLight, because it runs before they can be loaded.
/// </remarks>
internal static class AspNetCoreRuntime
{
    private static readonly string[] Prefixes = ["Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Net.Http."];

    private static bool isAvailable;
    private static bool isKnown;
    private static object? gate;

    /// <summary>True if the assemblies can be loaded; the first call makes them available.</summary>
    /// <remarks>A natively compiled program contains what it needs of them.</remarks>
    public static bool IsAvailable => !DynamicCode.IsSupported || FromFramework();

    /// <summary>The folder of the assemblies, or null.</summary>
    public static string? Folder => Find(RuntimeEnvironment.GetRuntimeDirectory(), Environment.Version.Major);

    /// <summary>Reports an error and returns false if the assemblies are missing.</summary>
    public static bool Check(SourceSpan place, DiagnosticBag diagnostics)
    {
        if (!IsAvailable)
        {
            diagnostics.Report(WritingDiagnostics.MissingAspNetCore(place, Environment.Version));
        }

        return IsAvailable;
    }

    /// <summary>Returns the framework's folder with the version of a runtime, else with the highest of the same major, else null.</summary>
    internal static string? Find(string runtimeFolder, int major)
    {
        var frameworks = Path.GetFullPath(Path.Combine(runtimeFolder, "..", "..", "Microsoft.AspNetCore.App"));
        var same = Path.Combine(frameworks, Path.GetFileName(Path.TrimEndingDirectorySeparator(runtimeFolder)));
        if (Directory.Exists(same))
        {
            return same;
        }

        return Directory.Exists(frameworks)
            ? Directory.EnumerateDirectories(frameworks, major.ToString(CultureInfo.InvariantCulture) + ".*")
                .MaxBy(folder => Version.TryParse(Path.GetFileName(folder), out var version) ? version : new Version())
            : null;
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static bool FromFramework()
    {
        LazyInitializer.EnsureInitialized(ref isAvailable, ref isKnown, ref gate, MakeAvailable);
        return isAvailable;
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static bool MakeAvailable()
    {
        // The handler is not called if the host names the framework, or if the assemblies are next to ours.
        var context = AssemblyLoadContext.GetLoadContext(typeof(AspNetCoreRuntime).Assembly)!;
        if (Folder is { } folder)
        {
            context.Resolving += (asking, name) => LoadFrom(folder, asking, name);
        }

        try
        {
            context.LoadFromAssemblyName(new AssemblyName("Microsoft.AspNetCore.Html.Abstractions"));
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static Assembly? LoadFrom(string folder, AssemblyLoadContext context, AssemblyName name)
    {
        // Our context may be the default one, in which others load assemblies too.
        if (name.Name is not { } simpleName || !Prefixes.Any(prefix => simpleName.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return null;
        }

        var path = Path.Combine(folder, simpleName + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
