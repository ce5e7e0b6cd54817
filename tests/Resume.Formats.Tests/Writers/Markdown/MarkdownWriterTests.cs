using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Text;
using Resume.Formats.Writers.Markdown;
using Resume.Formats.Writers.PlainText;

namespace Resume.Formats.Tests.Writers.Markdown;

/// <summary>Rendered Markdown has the words of the plain text, section by section.</summary>
public class MarkdownWriterTests
{
    private static string OtherFixtures { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static TheoryData<string> Sources =>
        [.. Fixture.Names, .. Directory.EnumerateFiles(OtherFixtures, "*.resume.*").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void WordsAreThoseOfThePlainText(string name)
    {
        var content = File.Exists(Path.Combine(OtherFixtures, name))
            ? File.ReadAllBytes(Path.Combine(OtherFixtures, name))
            : Fixture.Load(name).Content;
        var document = Fixture.Read(name, content).Document;
        var outline = Outliner.Outline(document, Labels.For(document.Locale?.Value ?? "en"));
        Outline[] parts =
        [
            outline with { Sections = [] },
            .. outline.Sections.Select(section => outline with { Header = new() { Name = InlineText.Empty }, Sections = [section] }),
        ];

        Assert.All(parts, part => Assert.Equal(PlainTextWords(part), MarkdownWords(part)));
    }

    [Fact]
    public async Task ExampleMatchesSnapshot() =>
        await Snapshot.Check("full.md", Encoding.UTF8.GetString(await CompileAsync(await File.ReadAllBytesAsync(
            Path.Combine(OtherFixtures, "full.resume.yaml"), TestContext.Current.CancellationToken))));

    [Theory]
    [InlineData(
        "basics: {name: A}\nwork: [{name: A, url: 'https://example.com', position: B, startDate: 2015}]",
        "### [A](https://example.com)\n\n2015 – Present\\\nB\n")]
    [InlineData("basics: {name: A}\nwork: [{name: '# 1. A', summary: '1\\. no list'}]", "### \\# 1. A\n\n1\\. no list\n")]
    [InlineData("basics: {name: A}\nskills: [{name: C#, level: Expert}]\nsections: [{id: skills, layout: table}]", "**C#** · Expert\n")]
    [InlineData(
        "basics: {name: A}\nlanguages: [{language: Swedish, fluency: Native}, {language: Dutch}]",
        "**Swedish:** Native\\\n**Dutch**\n")]
    [InlineData("basics: {name: A, summary: \"1. a\\n2. b\\n\\nc\\n\\n7. d\\n8. e\"}", "1. a\n2. b\n\nc\n\n7. d\n8. e\n")]
    [InlineData("basics: {name: A, summary: 'see https://example.com/a_b'}", "see <https://example.com/a_b>\n")]
    public async Task MarkdownIsPlainAndShort(string yaml, string expected)
    {
        var markdown = Encoding.UTF8.GetString(await CompileAsync(Encoding.UTF8.GetBytes(yaml)));

        Assert.EndsWith("\n\n" + expected, "\n\n" + markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddressesForPaperAreLeftOut()
    {
        var source = "basics: {name: A}\nlinks: {print: full}\nwork: [{name: A, url: 'https://example.com'}]"u8.ToArray();

        var markdown = await CompileAsync(source);

        Assert.EndsWith("### [A](https://example.com)\n", Encoding.UTF8.GetString(markdown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PhotoIsReported()
    {
        var source = new SourceFile("a.resume.yaml", "basics: {name: Ada, image: ada.png}"u8.ToArray())
        {
            Files = new StoredFiles(("ada.png", Pictures.Png)),
        };
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["md"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["Markdown cannot show `basics.image`"], result.Diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.Equal("# Ada\n", Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span));
    }

    private static async Task<byte[]> CompileAsync(byte[] yaml)
    {
        var source = new SourceFile("a.resume.yaml", yaml);
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["md"] }, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return Assert.Single(result.Outputs).Content.ToArray();
    }

    private static IEnumerable<string> PlainTextWords(Outline outline) =>
        Words(new PlainTextRenderer(outline, int.MaxValue, ascii: null, showsTargets: false).Render());

    private static IEnumerable<string> MarkdownWords(Outline outline) =>
        Words(RenderedMarkdown.Text(new MarkdownRenderer().Render(outline)));

    // Without the marks between words: bullets, bars and the line below a heading.
    private static IEnumerable<string> Words(string text) => UpperCase.Convert(text, turkic: false)
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word is not ("|" or "·") && word.Any(character => character != '-'));
}
