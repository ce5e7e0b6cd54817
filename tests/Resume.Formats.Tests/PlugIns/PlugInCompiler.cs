using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>Compiles C# to plug-ins, valid and invalid ones.</summary>
internal static class PlugInCompiler
{
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == FrameworkFolder)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static string Contract => typeof(IResumeWriter).Assembly.Location;

    /// <summary>A writer whose output is the value of a C# expression, in which `context` is the context.</summary>
    public static string Writer(
        string expression, string name = "CardWriter", string format = "card", string extension = ".card", string members = "") => $$"""
        public sealed class {{name}} : Resume.Formats.Writers.IResumeWriter
        {
            {{members}}
            public string Format => {{Literal(format)}};
            public string FileExtension => {{Literal(extension)}};
            public System.Threading.Tasks.ValueTask WriteAsync(
                Resume.Formats.Writers.WriterContext context, System.IO.Stream output, System.Threading.CancellationToken cancellationToken)
            {
                output.Write(System.Text.Encoding.UTF8.GetBytes({{expression}}));
                return default;
            }
        }
        """;

    /// <summary>A writer of the format `card` whose parts a C# iterator yields, in which `context` is the context.</summary>
    public static string PartWriter(string body) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using Resume.Formats.Writers;

        public sealed class CardWriter : IResumePartWriter
        {
            public string Format => "card";
            public string FileExtension => ".card";
            public IAsyncEnumerable<OutputPart> WritePartsAsync(
                WriterContext context, System.Threading.CancellationToken cancellationToken) => Write(context).ToAsyncEnumerable();
            private static IEnumerable<OutputPart> Write(WriterContext context) { {{body}} }
            private static OutputPart Part(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));
        }
        """;

    /// <summary>Compiles with references to Resume.Formats and the named assemblies; the assembly has the name of its file.</summary>
    public static string Compile(string path, string source, params string[] references) =>
        CompileAlone(path, source, [Contract, .. references]);

    /// <summary>Compiles with references to the named assemblies only.</summary>
    public static string CompileAlone(string path, string source, params string[] references)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            [.. Framework, .. references.Select(reference => MetadataReference.CreateFromFile(reference))],
            new(OutputKind.DynamicallyLinkedLibrary, deterministic: true));

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
