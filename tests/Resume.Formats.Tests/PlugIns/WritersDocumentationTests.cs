using System.Text;
using Resume.Formats.Tests.Diagnostics;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>The examples in docs/writers.md work.</summary>
public sealed class WritersDocumentationTests : IDisposable
{
    // The namespaces of `ImplicitUsings`.
    private const string ImplicitUsings = "global using System; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;\n";

    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public async Task DocumentedWriterWorks()
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Acme.Contacts.dll"), ImplicitUsings + Block("using System.Text;"));

        var (set, errors) = PlugInSandbox.Load(path);
        var result = await PlugInSandbox.CompileAsync(
            set, "contacts", "basics:\n  name: Ada\n  email: ada@example.com\n  url: {label: Home, value: 'https://example.com'}\n");

        Assert.Empty(errors);
        var output = Assert.Single(result.Outputs);
        Assert.Equal(
            (".contacts.txt", "ada@example.com\nHome: example.com\n"),
            (output.FileExtension, Encoding.UTF8.GetString(output.Content.Span)));
    }

    [Fact]
    public void DocumentedInterfaceIsCurrent()
    {
        var page = Block("public interface IResumeWriter").Split('\n').Select(line => line.Split("//")[0].Trim()).Where(
            line => line.Length > 1);
        var contract = Read("src/Resume.Formats/Writers/IResumeWriter.cs");

        Assert.All(page, line => Assert.Contains(line, contract, StringComparison.Ordinal));
    }

    private static string Block(string begin)
    {
        var page = Read("docs/writers.md");
        var start = page.IndexOf("```csharp\n" + begin, StringComparison.Ordinal) + "```csharp\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(DiagnosticsDocumentationTests.Root, path)).ReplaceLineEndings("\n");
}
