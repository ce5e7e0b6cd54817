using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using RazorLight;
using Resume.Formats.Resources;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>The assemblies that templates may use: those of .NET, and ours.</summary>
internal static class TemplateReferences
{
    // The parts of ASP.NET Core whose namespaces Razor's code imports.
    private static readonly string[] AspNetCore = ["Html", "Mvc", "Razor"];

    /// <summary>Their paths.</summary>
    [RequiresAssemblyFiles(DynamicCode.Unsupported)]
    public static IEnumerable<string> Find()
    {
        var framework = RuntimeEnvironment.GetRuntimeDirectory();
        return
        [
            .. Directory.EnumerateFiles(framework, "System*.dll").Where(file => !file.Contains(".Native", StringComparison.Ordinal)),
            Path.Combine(framework, "Microsoft.CSharp.dll"),
            Path.Combine(framework, "netstandard.dll"),
            .. AspNetCore.SelectMany(part => Directory.EnumerateFiles(AspNetCoreRuntime.Folder!, $"Microsoft.AspNetCore.{part}*.dll")),
            typeof(TemplatePage).Assembly.Location,
            typeof(TemplateReferences).Assembly.Location,
        ];
    }
}
