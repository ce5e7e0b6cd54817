using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>Compiles a résumé with templates beside it.</summary>
internal static class OwnTemplates
{
    public const string Source =
        "basics: {name: Ada Example, summary: Text.}\nwork: [{name: Acme, position: Engineer, highlights: [One]}]\n";

    // The SDK whose runtime runs the tests.
    public static string Sdk { get; } = Directory.EnumerateDirectories(
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk")),
        $"{Environment.Version.Major}.*").Max()!;

    public static CompileOptions Options { get; } =
        new() { Formats = ["html"], TemplateHost = new(() => (Sdk, ""), CacheFolder: null) };

    public static ValueTask<CompilationResult> CompileAsync(params (string Path, string Text)[] files) =>
        CompileAsync(Options, Source, files);

    public static ValueTask<CompilationResult> CompileAsync(
        CompileOptions options, string source, params (string Path, string Text)[] files) =>
        ResumeCompiler.CompileAsync(Read(source, files), options, TestContext.Current.CancellationToken);

    public static async Task<string> HtmlAsync(params (string Path, string Text)[] files) => Html(await CompileAsync(files));

    public static string Html(CompilationResult result)
    {
        Assert.Empty(result.Diagnostics);
        return Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span);
    }

    public static SourceFile Read(string source, params (string Path, string Text)[] files) =>
        new("cv/milo.resume.yaml", Encoding.UTF8.GetBytes(source))
        {
            Files = new StoredFiles([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]),
        };
}
