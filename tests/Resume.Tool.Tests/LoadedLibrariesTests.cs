namespace Resume.Tool.Tests;

/// <summary>A run loads the libraries of its formats only, because loading them takes most of its time.</summary>
public sealed class LoadedLibrariesTests : IDisposable
{
    private const string HarfBuzz = "HarfBuzzSharp";
    private const string NativeHarfBuzz = "libHarfBuzzSharp";
    private const string OpenXml = "DocumentFormat.OpenXml";
    private const string RazorLight = "RazorLight";

    private static readonly string[] Prefixes =
        [HarfBuzz, NativeHarfBuzz, OpenXml, RazorLight, "Microsoft.AspNetCore", "Microsoft.CodeAnalysis"];

    private readonly EmptyFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("build --format txt,md,json")]
    [InlineData("check --format txt,md,json")]
    [InlineData("build --list")]
    [InlineData("schema")]
    public async Task RunForTextLoadsNoLibraryOfAnotherFormat(string arguments) => Assert.Empty(await LoadAsync(arguments));

    // One assembly of ASP.NET Core is loaded to find out whether a build could load them.
    [Fact]
    public async Task CheckOfWordAndHtmlTypesetsNothing() =>
        Assert.Equal(["Microsoft.AspNetCore.Html.Abstractions"], await LoadAsync("check --format html,docx"));

    [Fact]
    public async Task OtherFormatsLoadTheirs()
    {
        Assert.Contains(NativeHarfBuzz, await LoadAsync("build --format pdf"));
        Assert.Contains(OpenXml, await LoadAsync("build --format docx"));
        Assert.Contains(RazorLight, await LoadAsync("build --format html"));
    }

    private async Task<IEnumerable<string>> LoadAsync(string arguments)
    {
        folder.With("milo.resume.yaml", """
            basics: {name: Milo Polte, label: "Engineer, *data*", email: milo@example.com}
            work: [{name: Dropbox, position: Engineer, startDate: 2015-05, highlights: ["[Query Service](https://example.com)"]}]
            """);
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(LoadedLibrariesTests).Assembly.Location,
            ["RESUME_TEST_MODULES"] = folder["modules.txt"],
        };
        var run = await folder.RunAsync(environment, arguments.Split(' '));
        Assert.True(run.ExitStatus == 0, run.Error);

        var loaded = File.ReadAllLines(folder["modules.txt"]);
        Assert.Contains("Resume.Formats", loaded);
        return loaded.Where(name => Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
    }
}
