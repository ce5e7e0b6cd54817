using System.Reflection;
using System.Runtime.Loader;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Finds Roslyn and Razor in the .NET SDK. They are not shipped: 35 MB for each runtime.</summary>
/// <remarks>This file must not use their types, because it runs before they can be loaded.</remarks>
internal static class SdkCompiler
{
    private const string Razor = "Microsoft.CodeAnalysis.Razor.Compiler";
    private const string Generator = "Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator";

    private static readonly string[] Folders = ["Roslyn/bincore", "Sdks/Microsoft.NET.Sdk.Razor/source-generators"];
    private static readonly string[] Required = ["Roslyn/bincore/Microsoft.CodeAnalysis.CSharp.dll", $"{Folders[1]}/{Razor}.dll"];
    private static readonly Lock Registration = new();

    // A process has one SDK: `dotnet build` runs in it, and the tool finds one.
    private static string? sdk;

    /// <summary>Makes the compiler of an SDK available, and returns its source generator, which turns Razor into C#.</summary>
    /// <param name="folder">The folder of the SDK.</param>
    /// <exception cref="FileNotFoundException">The SDK is not as it should be.</exception>
    public static Type Load(string folder)
    {
        if (Required.Select(file => Path.Combine(folder, file)).FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            throw new FileNotFoundException($"there is no `{missing}`");
        }

        var context = AssemblyLoadContext.GetLoadContext(typeof(SdkCompiler).Assembly)!;
        lock (Registration)
        {
            if (sdk is null)
            {
                sdk = folder;
                context.Resolving += Resolve;
            }
        }

        return context.LoadFromAssemblyName(new AssemblyName(Razor)).GetType(Generator)
            ?? throw new FileNotFoundException($"`{Razor}` of this version has no `{Generator}`");
    }

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        // Our context may be the default one, in which others load assemblies too.
        if (name.Name is not { } simpleName
            || !(simpleName.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                || simpleName.StartsWith("Microsoft.AspNetCore.Razor.Utilities", StringComparison.Ordinal)))
        {
            return null;
        }

        var path = Folders.Select(folder => Path.Combine(sdk!, folder, simpleName + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : context.LoadFromAssemblyPath(path);
    }
}
