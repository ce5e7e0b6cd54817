using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Diagnostics;

/// <summary>docs/diagnostics.md: one heading per code, with an example that causes it and usually one that fixes it.</summary>
public partial class DiagnosticsDocumentationTests
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    private static IReadOnlyList<(string Code, string Text)> Sections { get; } =
    [
        .. Heading().Split(File.ReadAllText(Path.Combine(Root, "docs", "diagnostics.md")).ReplaceLineEndings("\n"))
            .Skip(1).Chunk(2).Select(pair => (pair[0], pair[1])),
    ];

    public static TheoryData<string> CodesWithSources =>
        [.. Sections.Where(section => Sources(section.Text).Count > 0).Select(section => section.Code)];

    internal static string FirstSource(string code) => Sources(Sections.Single(section => section.Code == code).Text)[0];

    [Fact]
    public void EveryCodeHasOneHeadingInOrder() =>
        Assert.Equal(CodesInSource(), Sections.Select(section => section.Code));

    [Fact]
    public void EveryCodeHasAnExample() =>
        Assert.DoesNotContain(Sections, section => !section.Text.Contains("\n```", StringComparison.Ordinal));

    // RES1008: a page in UTF-8 cannot show invalid bytes. RES1036: an example has no folder. RES1073: it has no environment.
    [Fact]
    public void EveryReadingCodeHasAnExampleThatRuns() =>
        Assert.Equal(
            ["RES1008", "RES1036", "RES1073"],
            Sections.Where(section => section.Code[3] is '1' or '2' && Sources(section.Text).Count == 0).Select(section => section.Code));

    [Theory]
    [MemberData(nameof(CodesWithSources))]
    public async Task ExamplesCauseTheirCodeAndFixesNothing(string code)
    {
        var sources = Sources(Sections.Single(section => section.Code == code).Text);

        Assert.Equal([code], await CodesOfAsync(sources[0], code));
        foreach (var fix in sources.Skip(1))
        {
            Assert.Empty(await CodesOfAsync(fix, code));
        }
    }

    // Examples are excerpts, so a missing name only counts in the section about it.
    private static async Task<IEnumerable<string>> CodesOfAsync(string yaml, string code)
    {
        const string NoName = "RES1006";
        var source = new SourceFile("example.resume.yaml", Encoding.UTF8.GetBytes(yaml));
        var options = new CompileOptions { Formats = code == "RES4045" ? ["json"] : ["pdf", "txt"] };
        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);

        Assert.Equal(result.Diagnostics, ResumeCompiler.Check(source, options));
        return result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Where(found => found != NoName || code == NoName);
    }

    private static List<string> Sources(string section) => [.. Yaml().Matches(section).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> CodesInSource() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".targets")
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```yaml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();

    // A whole string literal in C# or XML: `"RES1004"`, `Code="RES5010"`.
    [GeneratedRegex("\"(RES[0-9]{4})\"")]
    private static partial Regex Code();
}
