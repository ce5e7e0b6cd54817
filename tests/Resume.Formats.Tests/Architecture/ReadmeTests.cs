using System.Runtime.CompilerServices;
using System.Text;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Architecture;

/// <summary>The README shows the files of the example.</summary>
public class ReadmeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ThisFolder(), "../../.."));

    [Fact]
    public void ProjectIsThatOfTheExample() => Assert.Equal(Read("example/Resume.csproj"), Block("xml"));

    [Fact]
    public void SourceIsPartOfTheExample()
    {
        var lines = Read("example/milo-polte.resume.yaml").Split('\n').ToHashSet();

        Assert.All(Block("yaml").Split('\n'), line => Assert.Contains(line, lines));
    }

    [Fact]
    public void EveryThemeHasAPicture() => Assert.All(
        BuiltInThemes.Names,
        theme => Assert.Contains($"](pictures/themes/{theme}.png)", Read("docs/themes.md"), StringComparison.Ordinal));

    [Fact]
    public void EveryPictureExists() => Assert.All(
        BuiltInThemes.Names.SelectMany(theme => new[] { $"docs/pictures/themes/{theme}.png", $"docs/pictures/sheets/{theme}.png" }),
        path => Assert.True(Path.Exists(Path.Combine(Root, path)), path));

    [Fact]
    public void EveryThemeHasASheet() => Assert.All(
        BuiltInThemes.Names,
        theme => Assert.Contains($"](pictures/sheets/{theme}.png)", Read("docs/sheets.md"), StringComparison.Ordinal));

    [Fact]
    public void LinkedFilesExist() => Assert.All(
        Read("README.md").Split("](").Skip(1)
            .Select(link => link[..link.IndexOf(')', StringComparison.Ordinal)])
            .Where(link => !link.Contains("://", StringComparison.Ordinal)),
        link => Assert.True(Path.Exists(Path.Combine(Root, link.Split('#')[0])), link));

    [Fact]
    public async Task ItsVariantsAreAsItSays()
    {
        const string Source = """
            basics: {name: Ada Example, summary: Engineer., phone: +1 555 0100}
            work: [{name: Acme, tags: [backend]}, {name: Borogove, tags: [lead]}, {name: Caucus}]
            skills: [{name: Compilers}]
            private: [basics.phone]

            """;
        var yaml = Encoding.UTF8.GetBytes(Source + Block("yaml", after: "## One source, many résumés"));
        var result = await ResumeCompiler.CompileAsync(
            new("milo.resume.yaml", yaml), new() { Formats = ["html", "pdf", "txt"] }, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [".html", ".pdf", ".txt", "backend.pdf", "lead.html", "lead.pdf", "lead.txt", "public.html"],
            result.Outputs.Select(output => output.Variant + output.FileExtension).Order(StringComparer.Ordinal));
        Assert.Equal(["public"], result.Outputs.Where(output => output.MayBePublished).Select(output => output.Variant));
        var lead = Encoding.UTF8.GetString(result.Outputs.Single(output => output is { Variant: "lead", Format: "txt" }).Content.Span);
        Assert.Contains("Borogove", lead, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme", lead, StringComparison.Ordinal);
        Assert.Contains("Compilers", lead, StringComparison.Ordinal);
    }

    private static string Block(string language, string after = "")
    {
        var readme = Read("README.md");
        var start = readme.IndexOf(
            $"```{language}\n", readme.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
