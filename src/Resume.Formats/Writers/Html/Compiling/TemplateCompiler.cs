using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Resume.Formats.Resources;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Compiles templates: Razor to C#, and that to an assembly. Runs in the context of <see cref="SdkCompiler"/>.</summary>
internal static class TemplateCompiler
{
    /// <inheritdoc cref="Compiling.Compile"/>
    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    public static (byte[]? Assembly, (string Template, int[] Span, string Code, string Message)[] Errors) Compile(
        (string Name, string Text)[] templates, string[] references, CancellationToken cancellationToken)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [CreateGenerator().AsSourceGenerator()],
            [.. templates.Select(template => new RazorInput(template.Name, template.Text))],
            new CSharpParseOptions(LanguageVersion.Latest),
            new RazorOptions());
        driver.RunGeneratorsAndUpdateCompilation(
            CreateCompilation(references), out var generated, out var problems, cancellationToken);
        generated = WithoutServices(generated, cancellationToken);

        using var assembly = new MemoryStream();
        var result = generated.Emit(
            assembly,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded),
            cancellationToken: cancellationToken);
        var errors = problems.Concat(result.Diagnostics).Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? (assembly.ToArray(), []) : (null, [.. InTemplates(errors).Distinct()]);
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static IIncrementalGenerator CreateGenerator()
    {
        const string Generator = "Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator";
        var razor = AssemblyLoadContext.GetLoadContext(typeof(TemplateCompiler).Assembly)!.LoadFromAssemblyName(new(SdkCompiler.Razor));
        return (IIncrementalGenerator)Activator.CreateInstance(razor.GetType(Generator, throwOnError: true)!)!;
    }

    private static CSharpCompilation CreateCompilation(string[] references) => CSharpCompilation.Create(
        "Resume.Templates",
        references: references.Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            // Not optimized, so that an exception names its line.
            optimizationLevel: OptimizationLevel.Debug,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true));

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

    private static IEnumerable<(string Template, int[] Span, string Code, string Message)> InTemplates(List<Diagnostic> errors)
    {
        var placed = errors.Where(error => TemplatePath.ToName(error.Location.GetMappedLineSpan().Path) is not null).ToList();

        // An error in code that the template did not write follows from one in the template, as a rule.
        foreach (var error in placed.Count > 0 ? placed : errors)
        {
            var span = error.Location.GetMappedLineSpan();
            var message = error.GetMessage(CultureInfo.InvariantCulture);
            if (TemplatePath.ToName(span.Path) is { } template)
            {
                var (start, end) = (span.StartLinePosition, span.EndLinePosition);
                int[] place = [start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1];
                yield return (template, place, error.Id, message);
            }
            else
            {
                // The name of generated code: `…/t/Header_cshtml.g.cs`.
                yield return (Path.GetFileName(span.Path ?? "").Split("_cshtml")[0], [1, 1, 1, 1], error.Id, message);
            }
        }
    }
}
