using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Themes;

/// <summary>Themes that are not built in: files beside a source, and theme folders.</summary>
public class OwnThemeTests
{
    [Fact]
    public async Task FileBesideTheSourceIsLaidOverItsBase()
    {
        var html = await HtmlAsync("theme: ./mine.yaml", ("mine.yaml", "base: modern\ncolors: {light: {accent: '#006644'}}"));

        Assert.Contains("#006644", html, StringComparison.Ordinal);
        Assert.Equal(
            await HtmlAsync("theme: {name: modern, colors: {light: {accent: '#006644'}}}"), html);
    }

    [Fact]
    public async Task BaseMayBeAnotherFileBesideTheTheme() => Assert.Equal(
        await HtmlAsync("theme: {name: modern, styles: {name: {size: 30}}, bullets: {indent: 20}}"),
        await HtmlAsync(
            "theme: themes/mine.yaml",
            ("themes/mine.yaml", "base: ./lib/base.yaml\nstyles: {name: {size: 30}}"),
            ("themes/lib/base.yaml", "base: modern\nbullets: {indent: 20}")));

    [Fact]
    public async Task SourceOverridesItsTheme() => Assert.Equal(
        await HtmlAsync("theme: {styles: {name: {size: 31}}}"),
        await HtmlAsync("theme: {name: ./mine.yaml, styles: {name: {size: 31}}}", ("mine.yaml", "styles: {name: {size: 30}}")));

    [Fact]
    public async Task ThemeOfAFolderHasItsName()
    {
        var folder = Folder("themes", ("plain.yaml", "base: modern"), ("acme/theme.yaml", "base: plain\nstyles: {name: {size: 30}}"));
        var expected = await HtmlAsync("theme: {name: modern, styles: {name: {size: 30}}}");

        Assert.Equal(expected, await HtmlAsync("theme: ACME", new CompileOptions { ThemeFolders = [folder] }));
        Assert.Equal(expected, await HtmlAsync("theme: classic", new CompileOptions { ThemeFolders = [folder], Theme = "acme" }));
        Assert.Equal(expected, await HtmlAsync("", new CompileOptions { ThemeFolders = [folder], DefaultTheme = "acme" }));
    }

    [Fact]
    public async Task ThemeMayHaveTheNameOfItsBase() => Assert.Equal(
        await HtmlAsync("theme: {name: modern, styles: {name: {size: 30}}}"),
        await HtmlAsync(
            "theme: modern",
            new CompileOptions { ThemeFolders = [Folder("themes", ("modern.yaml", "base: modern\nstyles: {name: {size: 30}}"))] }));

    [Fact]
    public async Task FontFilesAreRelativeToTheTheme()
    {
        var font = StoredFiles.Font("SourceSans3/SourceSans3-Regular.ttf");
        var files = new StoredFiles(
            ("themes/mine.yaml", Encoding.UTF8.GetBytes("fonts: {text: fonts/My.ttf}")), ("themes/fonts/My.ttf", font));

        var result = await CompileAsync("theme: themes/mine.yaml", new() { Formats = ["pdf"] }, files);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["/cv/themes/mine.yaml", "/cv/themes/fonts/My.ttf"], result.Dependencies.Select(file => file.Path));
    }

    [Fact]
    public async Task FilesOfThemeFoldersAreDependencies()
    {
        var result = await CompileAsync(
            "theme: acme",
            new() { Formats = ["txt"], ThemeFolders = [Folder("themes", ("acme.yaml", "base: plain"), ("plain.yaml", ""))] },
            new StoredFiles());

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["/cv/acme.yaml", "/cv/plain.yaml"], result.Dependencies.Select(file => file.Path));
    }

    [Theory]
    [InlineData(
        "theme: ./mine.yaml",
        "styles: {nam: {size: 3}}",
        "cv/mine.yaml(1,10,1,13): error RES1005: unknown key `nam` in `theme.styles`")]
    [InlineData("theme: ./mine.yaml", "name: x", "cv/mine.yaml(1,1,1,5): error RES1005: unknown key `name` in `theme`")]
    [InlineData("theme: ./mine.yaml", "base: modrn", "cv/mine.yaml(1,7,1,12): error RES3001: unknown theme `modrn`")]
    [InlineData(
        "theme: ./mine.yaml",
        "base: ./mine.yaml",
        "cv/mine.yaml(1,7,1,18): error RES3003: the theme `./mine.yaml` is based on itself")]
    [InlineData(
        "theme: ./mine.yaml",
        "base: ./none.yaml",
        "cv/mine.yaml(1,7,1,18): error RES1035: the file `none.yaml` cannot be read: the file does not exist")]
    [InlineData("theme: ./mine.yaml", "- a\n- b", "cv/mine.yaml(1,1,1,2): error RES1002: `theme` must be a map, not a list")]
    [InlineData("theme: ./mine.yaml", "base: [", "cv/mine.yaml(1,7,1,8): error RES1001: ")]
    [InlineData(
        "theme: ./none.yaml",
        "",
        "cv/ada.resume.yaml(2,8,2,19): error RES1035: the file `none.yaml` cannot be read: the file does not exist")]
    [InlineData(
        "theme: /etc/passwd",
        "",
        "cv/ada.resume.yaml(2,8,2,19): error RES1035: the file `/etc/passwd` cannot be read: the file does not exist")]
    public async Task ProblemIsReportedOnceInItsFile(string source, string theme, string expected)
    {
        var result = await CompileAsync(
            source, new() { Formats = ["txt", "html"] }, new StoredFiles(("mine.yaml", Encoding.UTF8.GetBytes(theme))));

        Assert.StartsWith(expected, Assert.Single(result.Diagnostics).ToString().Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task SuggestionsIncludeOwnThemes()
    {
        var result = await CompileAsync(
            "theme: acne", new() { Formats = ["txt"], ThemeFolders = [Folder("themes", ("acme.yaml", ""))] }, new StoredFiles());

        var unknown = Assert.Single(result.Diagnostics);
        Assert.Equal("unknown theme `acne`", unknown.Message);
        Assert.StartsWith("did you mean `acme`? the themes are ", unknown.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HugeThemeIsOneError()
    {
        var theme = Encoding.UTF8.GetBytes("styles: {name: {size: 30}}\n" + new string('#', 5 << 20));
        var result = await CompileAsync("theme: ./mine.yaml", new() { Formats = ["txt"] }, new StoredFiles(("mine.yaml", theme)));

        Assert.Equal("cv/mine.yaml", Assert.Single(result.Diagnostics).Span.File.Replace('\\', '/'));
    }

    [Fact]
    public async Task ThemeIsPaidForFromTheBudgetOfItsSource()
    {
        var theme = Encoding.UTF8.GetBytes(
            "x-a: &a [1,1,1,1,1,1,1,1,1,1]\n" + string.Concat(Enumerable.Range(0, 9).Select(i =>
                $"x-{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(',', Enumerable.Repeat("*" + (char)('a' + i), 10))}]\n")));
        var result = await CompileAsync("theme: ./mine.yaml", new() { Formats = ["txt"] }, new StoredFiles(("mine.yaml", theme)));

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Empty(result.Outputs);
    }

    private static ThemeFolder Folder(string path, params (string Path, string Text)[] files) => new(
        path,
        [.. files.Select(file => file.Path)],
        new StoredFiles([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]));

    private static Task<string> HtmlAsync(string theme, params (string Path, string Text)[] files) => HtmlAsync(
        theme, new(), new StoredFiles([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]));

    private static async Task<string> HtmlAsync(string theme, CompileOptions options, StoredFiles? files = null)
    {
        var result = await CompileAsync(theme, options with { Formats = ["html"] }, files ?? new());
        Assert.Empty(result.Diagnostics);
        return Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span);
    }

    private static async Task<CompilationResult> CompileAsync(string theme, CompileOptions options, StoredFiles files)
    {
        var source = new SourceFile("cv/ada.resume.yaml", Encoding.UTF8.GetBytes($"basics: {{name: Ada}}\n{theme}\n")) { Files = files };
        return await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);
    }
}
