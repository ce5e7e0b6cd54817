using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests;

/// <summary>A check reports what a compilation reports, and has no outputs.</summary>
public class ResumeCompilerCheckTests
{
    private const string Word = "basics: {name: Ada}\nwork:\n  - {name: A, summary: \"[x](https://example.com/";

    public static TheoryData<string> Fixtures =>
    [
        .. new[] { "example", Path.Combine("tests", "Resume.Formats.Tests", "Fixtures") }
            .SelectMany(folder => Directory.EnumerateFiles(
                Path.Combine(DiagnosticsDocumentationTests.Root, folder), "*.resume.*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(DiagnosticsDocumentationTests.Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task FixtureIsCheckedAsItIsCompiled(string path)
    {
        var full = Path.Combine(DiagnosticsDocumentationTests.Root, path);
        var source = new SourceFile(path, await File.ReadAllBytesAsync(full, TestContext.Current.CancellationToken))
        {
            Files = new FolderFiles(Path.GetDirectoryName(full)!, full),
        };

        await AssertSameAsync(source, new());
        await AssertSameAsync(source, new() { Theme = "modern", Locale = "he;ja;de" });
    }

    [Theory]
    [InlineData("RES4015", "basics: {name: \"山田 太郎\", label: \"\U0001F9D1 Ada\"}\nskills: [{name: \"ﷺ 漢字\", keywords: [\"ᚠᚢᚦ\"]}]\n")]
    [InlineData("RES4010", "basics: {name: \"Ada \U0001F9D1\"}\ntheme: {name: modern, maxPages: 1}\n")]
    [InlineData("RES4015", "basics: {name: Ada}\nwork: [{name: A, highlights: [\"**漢** `ᚠ`\"]}]\ntheme: {name: modern, maxPages: 1}\n")]
    [InlineData("RES4021", "basics: {name: Ada Ω}\noutput: {txt: {ascii: true}}\n")]
    [InlineData("RES4001", "basics: {name: Ada}\n", "pdff")]
    public async Task WriterReportsWithoutWriting(string code, string text, string formats = "html;docx;pdf;txt")
    {
        var source = new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(text));

        var diagnostics = await AssertSameAsync(source, new() { Formats = [.. formats.Split(';')] });

        Assert.Contains(code, diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("{maxPages: 1}")]
    [InlineData("{maxPages: 2, fit: true}")]
    [InlineData("{maxPages: 1}", "docx")]
    [InlineData("{maxPages: 2, fit: true}", "docx")]
    [InlineData("{maxPages: 1}", "pdf")]
    public async Task PagesAreCountedWhereTheyAreLimited(string theme, string formats = "html;docx;pdf;txt")
    {
        var paragraphs = string.Concat(Enumerable.Repeat("A paragraph.\\n\\n", 400));
        var text = $"basics: {{name: Ada, summary: \"{paragraphs}\"}}\ntheme: {theme}\n";

        var diagnostics = await AssertSameAsync(
            new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(text)), new() { Formats = [.. formats.Split(';')] });

        Assert.Equal(["RES4020"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public async Task RunningHeadsDoNotChangeTheNumberOfMissingLetters()
    {
        var paragraphs = string.Concat(Enumerable.Repeat("A 漢字.\\n\\n", 400));
        var text = $"basics: {{name: Ada Example, summary: \"{paragraphs}\"}}\n";

        var diagnostics = await AssertSameAsync(new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(text)), new());

        Assert.Equal(["RES4015"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public async Task LinkThatWordCannotOpenIsFoundWhereverItIs()
    {
        var target = new string('x', 2100);
        var source = new SourceFile(
            "ada.resume.yaml",
            Encoding.UTF8.GetBytes(
                $"{Word}{target}1)\", highlights: [\"[y](https://example.com/{target}2)\", \"[z](https://example.com/{target}1)\"]}}\n"));

        var diagnostics = await AssertSameAsync(source, new());

        Assert.Equal(2, diagnostics.Count(diagnostic => diagnostic.Code == "RES4040"));
    }

    [Fact]
    public async Task WriterWithoutACheckIsRun()
    {
        var source = new SourceFile("ada.resume.yaml", "basics: {name: Ada}\n"u8.ToArray());

        var diagnostics = await AssertSameAsync(source, new() { Writers = [new Grumbler()] });

        Assert.Equal(["RES4002"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public async Task WarningOfOneFormatThatIsTreatedAsAnErrorWithholdsAllOutputs()
    {
        var source = new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes("basics: {name: Ada \U0001F9D1}\n"));

        var warned = await ResumeCompiler.CompileAsync(source, new(), TestContext.Current.CancellationToken);
        var promoted = await ResumeCompiler.CompileAsync(
            source, new() { TreatWarningsAsErrors = true }, TestContext.Current.CancellationToken);
        var named = await ResumeCompiler.CompileAsync(
            source, new() { WarningsAsErrors = ["RES4010"] }, TestContext.Current.CancellationToken);

        Assert.Equal((4, false), (warned.Outputs.Length, warned.HasErrors));
        Assert.Equal((0, true), (promoted.Outputs.Length, promoted.HasErrors));
        Assert.Equal((0, true), (named.Outputs.Length, named.HasErrors));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AssertSameAsync(SourceFile source, CompileOptions options)
    {
        var compiled = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);
        var checkedOnly = await ResumeCompiler.CheckAsync(source, options, TestContext.Current.CancellationToken);

        Assert.Equal(compiled.Diagnostics, checkedOnly.Diagnostics);
        Assert.Empty(checkedOnly.Outputs);
        return checkedOnly.Diagnostics;
    }

    private sealed class Grumbler : IResumeWriter
    {
        public string Format => "grumble";

        public string FileExtension => ".grumble";

        public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
        {
            context.Diagnostics.Report(new("RES4002", Severity.Info, default, "nothing is shown"));
            return output.WriteAsync("text"u8.ToArray(), cancellationToken);
        }
    }
}
