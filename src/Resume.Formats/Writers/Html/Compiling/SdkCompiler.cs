using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using Resume.Formats.Resources;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Compiles templates, in a load context with the compiler of an SDK.</summary>
/// <param name="templates">The names and texts of the templates.</param>
/// <param name="references">The paths of the assemblies that templates may use.</param>
/// <param name="cancellationToken">Ends the compilation.</param>
/// <returns>The assembly, or null; and what is wrong with the templates.</returns>
internal delegate (byte[]? Assembly, (string Template, int[] Span, string Code, string Message)[] Errors) Compile(
    (string Name, string Text)[] templates, string[] references, CancellationToken cancellationToken);

/// <summary>Finds Roslyn and Razor in the .NET SDK. They are not shipped: 35 MB for each runtime.</summary>
/// <remarks>
/// They are loaded in a context of their own, as a program may contain another version of Roslyn. That context has its own copy of this
/// assembly, of which only <see cref="TemplateCompiler"/> runs: only types of the framework may cross its border. This file must not use
/// their types.
/// </remarks>
internal sealed class SdkCompiler : AssemblyLoadContext
{
    /// <summary>The assembly of Razor's compiler.</summary>
    public const string Razor = "Microsoft.CodeAnalysis.Razor.Compiler";

    private const string RoslynFolder = "Roslyn/bincore";
    private const string RazorFolder = "Sdks/Microsoft.NET.Sdk.Razor/source-generators";

    private static readonly string[] Required = [$"{RoslynFolder}/Microsoft.CodeAnalysis.CSharp.dll", $"{RazorFolder}/{Razor}.dll"];
    private static readonly Lock Creation = new();

    // A process has one SDK: `dotnet build` runs in it, and the tool finds one. To load its compiler again would take a second.
    private static SdkCompiler? last;

    private readonly string sdk;

    private SdkCompiler(string sdk)
        : base("Résumé template compiler") => this.sdk = sdk;

    /// <summary>The compiler of an SDK.</summary>
    /// <param name="sdk">The folder of the SDK.</param>
    /// <exception cref="FileNotFoundException">The SDK is not as it should be.</exception>
    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    [RequiresAssemblyFiles(DynamicCode.Unsupported)]
    public static Compile Load(string sdk)
    {
        if (Required.Select(file => Path.Combine(sdk, file)).FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            throw new FileNotFoundException($"there is no `{missing}`");
        }

        lock (Creation)
        {
            last = last?.sdk == sdk ? last : new(sdk);
            return last.LoadFromAssemblyPath(typeof(TemplateCompiler).Assembly.Location)
                .GetType(typeof(TemplateCompiler).FullName!, throwOnError: true)!
                .GetMethod(nameof(TemplateCompiler.Compile), BindingFlags.Public | BindingFlags.Static)!
                .CreateDelegate<Func<(string, string)[], string[], CancellationToken, (byte[]?, (string, int[], string, string)[])>>()
                .Invoke;
        }
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "Only the other Load creates a context, and it is not part of a trimmed program.")]
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name ?? "";
        if (!name.StartsWith("Microsoft.", StringComparison.Ordinal))
        {
            return null;
        }

        string[] places = [Path.Combine(sdk, RoslynFolder, name + ".dll"), Path.Combine(sdk, RazorFolder, name + ".dll")];
        return places.FirstOrDefault(File.Exists) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
