using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using RazorLight;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Compiles templates: Razor to C#, and that to an assembly, with the compiler of the .NET SDK.</summary>
internal static class TemplateCompiler
{
    /// <summary>Compiles all templates into one assembly, or returns what is wrong with them.</summary>
    /// <param name="generator">Razor's source generator.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="cancellationToken">Ends the compilation.</param>
    public static (byte[]? Assembly, ImmutableArray<TemplateError> Errors) Compile(
        Type generator, ImmutableArray<TemplateFile> templates, CancellationToken cancellationToken)
    {
        var inputs = templates
            .Select(template => new RazorInput(RazorInput.Folder + template.Name + ".cshtml", template.Text))
            .Prepend(RazorInput.Imports);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator()],
            [.. inputs],
            new CSharpParseOptions(LanguageVersion.Latest),
            new RazorOptions());
        driver.RunGeneratorsAndUpdateCompilation(CreateCompilation(), out var generated, out var problems, cancellationToken);
        generated = WithoutServices(generated, cancellationToken);

        using var assembly = new MemoryStream();
        var result = generated.Emit(
            assembly,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded),
            cancellationToken: cancellationToken);
        var errors = TemplateErrors.Find(problems.Concat(result.Diagnostics), templates);
        return errors.IsEmpty && result.Success ? (assembly.ToArray(), []) : (null, errors);
    }

    private static CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "Resume.Templates",
        references: References().Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            // Not optimized, so that an exception names its line.
            optimizationLevel: OptimizationLevel.Debug,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true));

    private static IEnumerable<string> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] aspNetCore = ["Html", "Mvc", "Razor"];
        return
        [
            .. Directory.EnumerateFiles(framework, "System*.dll")
                .Where(file => !file.Contains(".Native", StringComparison.Ordinal)),
            Path.Combine(framework, "Microsoft.CSharp.dll"),
            Path.Combine(framework, "netstandard.dll"),
            // Razor's code imports the namespaces of MVC.
            .. aspNetCore.SelectMany(part => Directory.EnumerateFiles(AspNetCoreRuntime.Folder!, $"Microsoft.AspNetCore.{part}*.dll")),
            typeof(TemplatePage).Assembly.Location,
            typeof(TemplateCompiler).Assembly.Location,
        ];
    }

    // Razor adds properties such as `Html` for the services of a web site. There is none, so they would be null.
    private static Compilation WithoutServices(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var root = tree.GetRoot(cancellationToken);
            var services = root.DescendantNodes().OfType<PropertyDeclarationSyntax>()
                .Where(property => property.AttributeLists.ToString().Contains("RazorInjectAttribute", StringComparison.Ordinal));
            var rest = root.RemoveNodes(services, SyntaxRemoveOptions.KeepDirectives)!;
            compilation = compilation.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)rest, (CSharpParseOptions)tree.Options, tree.FilePath, Encoding.UTF8));
        }

        return compilation;
    }
}
