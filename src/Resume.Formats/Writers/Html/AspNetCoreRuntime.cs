using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace Resume.Formats.Writers.Html;

/// <summary>Finds the parts of ASP.NET Core that templates stand on.</summary>
/// <remarks>
/// They come with a shared framework that a host names in its runtimeconfig.json. `dotnet build` names none, but has it on disk, beside the
/// framework it runs on. Nothing here may mention a type of RazorLight's: it runs before the first of them is loaded.
/// </remarks>
internal static class AspNetCoreRuntime
{
    private static readonly Lazy<bool> Available = new(MakeAvailable);

    /// <summary>Makes them available, once; false where this machine has none.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>The framework's folder for a runtime: that of the same version, else the highest of the same major; null where there is none.</summary>
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
                .Select(folder => (Folder: folder, Version: Version.TryParse(Path.GetFileName(folder), out var version) ? version : new Version()))
                .OrderByDescending(found => found.Version)
                .Select(found => found.Folder)
                .FirstOrDefault()
            : null;
    }

    private static bool MakeAvailable()
    {
        // Where the host knows the framework, or the assemblies lie beside ours, this handler is never asked.
        var context = AssemblyLoadContext.GetLoadContext(typeof(AspNetCoreRuntime).Assembly)!;
        if (Find(Path.GetDirectoryName(typeof(object).Assembly.Location)!, Environment.Version.Major) is { } folder)
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

    private static Assembly? LoadFrom(string folder, AssemblyLoadContext context, AssemblyName name)
    {
        // Our context may be the process' own; what is not of this framework is not ours to find there.
        if (name.Name is not { } simple || !(simple.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || simple.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
        {
            return null;
        }

        var path = Path.Combine(folder, simple + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
