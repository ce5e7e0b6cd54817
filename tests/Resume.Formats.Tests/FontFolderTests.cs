using System.Text;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Tests.Typesetting.Fonts;

namespace Resume.Formats.Tests;

/// <summary>Font folders: fallbacks for characters that the theme's fonts lack.</summary>
public class FontFolderTests
{
    private const string List =
        """
        families:
          - {languages: [ja], regular: JP.ttf}
          - {languages: zh, regular: SC.ttf, bold: SC-B.ttf}
          - {languages: [zh-Hant, zh-TW], regular: TC.ttf}
        """;

    [Theory]
    [InlineData("ja", "/cv/JP.ttf")]
    [InlineData("zh", "/cv/SC.ttf /cv/SC-B.ttf")]
    [InlineData("zh-Hans", "/cv/SC.ttf /cv/SC-B.ttf")]
    [InlineData("zh-SG", "/cv/SC.ttf /cv/SC-B.ttf")]
    [InlineData("zh-TW", "/cv/TC.ttf")]
    [InlineData("zh-Hant-HK", "/cv/TC.ttf")]
    [InlineData("en", "/cv/JP.ttf")]
    public async Task LanguageDecidesWhichFamilyIsRead(string locale, string files)
    {
        var result = await CompileAsync($"locale: {locale}\nbasics: {{name: 一丁}}", Listed());

        Assert.Empty(result.Diagnostics);
        Assert.Equal(4, result.Outputs.Length);
        Assert.Equal($"/cv/fonts.yaml {files}", string.Join(' ', result.Dependencies.Select(file => file.Path)));
    }

    [Fact]
    public async Task EachLanguageOfASourceHasItsOwn()
    {
        var result = await CompileAsync("locale: [en, ja, zh]\nbasics: {name: 一丁}", Listed());

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["/cv/fonts.yaml", "/cv/JP.ttf", "/cv/SC.ttf", "/cv/SC-B.ttf"], result.Dependencies.Select(file => file.Path));
    }

    [Fact]
    public async Task NothingIsReadForTextThatTheThemeCanShow()
    {
        var result = await CompileAsync("basics: {name: Ada}", Listed());

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Dependencies);
    }

    [Fact]
    public async Task NextFamilyHasWhatTheFirstLacks()
    {
        var result = await CompileAsync("locale: ja\nbasics: {name: 一丁가}", Folder(
            ("fonts.yaml", "families: [{regular: KR.ttf}, {languages: ja, regular: JP.ttf}, {regular: Other.ttf}]"u8.ToArray()),
            ("JP.ttf", Han), ("KR.ttf", MadeFonts.WithCharacters(0xAC00, 0xD7A3, 5)), ("Other.ttf", Han)));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["/cv/fonts.yaml", "/cv/JP.ttf", "/cv/KR.ttf"], result.Dependencies.Select(file => file.Path));
    }

    [Fact]
    public async Task WithoutAListFamiliesAreFoundByTheNamesOfTheirFiles()
    {
        var result = await CompileAsync(
            "basics: {name: 一丁}",
            Folder(("A-Black.ttf", Han), ("A-Bold.TTF", Han), ("A-Regular.ttf", Han), ("B.ttf", Han)));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["/cv/A-Regular.ttf", "/cv/A-Bold.TTF"], result.Dependencies.Select(file => file.Path));
    }

    [Theory]
    [InlineData("families: [{regular: none.ttf}]", "fonts/fonts.yaml(1,22,1,30): error RES1035: the file `none.ttf` cannot be read")]
    [InlineData("families: [{regular: ../x.ttf}]", "fonts/fonts.yaml(1,22,1,30): error RES1035: the file `../x.ttf` cannot be read")]
    [InlineData("families: [{regular: broken.ttf}]", "fonts/fonts.yaml(1,22,1,32): error RES4012: the font file `broken.ttf` cannot")]
    [InlineData("families: [{reglar: Han.ttf}]", "fonts/fonts.yaml(1,13,1,19): error RES1005: unknown key `reglar`")]
    [InlineData("familys: []", "fonts/fonts.yaml(1,1,1,8): error RES1005: unknown key `familys`")]
    [InlineData("families: [", "fonts/fonts.yaml(1,11,1,12): error RES1001: ")]
    [InlineData("families: [{languages: english, regular: Han.ttf}]", "fonts/fonts.yaml(1,24,1,31): error RES1032: ")]
    public async Task ProblemIsReportedOnceInTheList(string list, string expected)
    {
        var result = await CompileAsync(
            "locale: [en, de]\nbasics: {name: Ada, summary: 一丁}",
            Folder(("fonts.yaml", Encoding.UTF8.GetBytes(list)), ("broken.ttf", "no font"u8.ToArray()), ("Han.ttf", Han)));

        Assert.StartsWith(expected, result.Diagnostics[0].ToString().Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code is not ("RES4010" or "RES4015"));
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task BrokenFileIsItsOwnPlace()
    {
        var result = await CompileAsync("basics: {name: 一丁}", Folder(("Broken-Regular.ttf", "no font"u8.ToArray())));

        Assert.Equal(
            ["fonts/Broken-Regular.ttf(1,1,1,1): error RES4012: the font file `Broken-Regular.ttf` cannot be used: "
                + "it is not an OpenType font, or its tables are damaged"],
            result.Diagnostics.Select(diagnostic => diagnostic.ToString().Replace('\\', '/')));
    }

    [Fact]
    public async Task FontsTogetherHaveALimit()
    {
        var family = string.Join(',', Enumerable.Range(0, 13).Select(i => $"{{regular: {i}.ttf}}"));
        (string, byte[]) list = ("fonts.yaml", Encoding.UTF8.GetBytes($"families: [{family}]"));
        var result = await CompileAsync(
            "basics: {name: Ada, summary: 一丁}",
            Folder([list, .. Enumerable.Range(0, 13).Select(i => ($"{i}.ttf", MadeFonts.WithCharacters(0xAC00 + i, 0xAC00 + i, 5)))]));

        Assert.StartsWith("more than 12 font files", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForbiddenEmbeddingIsAnError()
    {
        var forbidden = MadeFonts.WithRights(2);
        var result = await CompileAsync(
            "basics: {name: Ada}\ntheme: {fonts: {}}", Folder(("A-Regular.ttf", forbidden)), "pdf");
        Assert.Empty(result.Diagnostics);

        var kana = new Formats.Typesetting.Fonts.SfntFile(Han) { ["OS/2"] = new Formats.Typesetting.Fonts.SfntFile(forbidden)["OS/2"] };
        result = await CompileAsync("basics: {name: 一丁}", Folder(("A-Regular.ttf", kana.ToArray())), "pdf");
        Assert.Equal(["RES4014"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void NewFileChangesTheFingerprint() => Assert.NotEqual(
        new CompileOptions { FontFolders = [Folder(("A.ttf", Han))] }.Fingerprint(),
        new CompileOptions { FontFolders = [Folder(("A.ttf", Han), ("B.ttf", Han))] }.Fingerprint());

    private static byte[] Han => MadeFonts.WithCharacters(0x4E00, 0x9FFF, 5);

    private static FontFolder Listed() => Folder(
        ("fonts.yaml", Encoding.UTF8.GetBytes(List)), ("JP.ttf", Han), ("SC.ttf", Han), ("SC-B.ttf", Han), ("TC.ttf", Han));

    private static FontFolder Folder(params (string Path, byte[] Content)[] files) =>
        new("fonts", [.. files.Select(file => file.Path)], new StoredFiles(files));

    private static async Task<CompilationResult> CompileAsync(string source, FontFolder folder, params string[] formats) =>
        await ResumeCompiler.CompileAsync(
            new("cv/ada.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new CompileOptions
            {
                FontFolders = [folder],
                Formats = [.. formats.Length > 0 ? formats : ["html", "docx", "pdf", "txt"]],
            },
            TestContext.Current.CancellationToken);
}
