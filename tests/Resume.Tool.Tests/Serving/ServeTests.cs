using System.Text.Json;

namespace Resume.Tool.Tests.Serving;

/// <summary>`resume serve`, as its page uses it.</summary>
public sealed class ServeTests : IDisposable
{
    private const string Html = "source=ada.resume.yaml&format=html";

    private readonly EmptyFolder folder = new EmptyFolder().With("ada.resume.yaml", """
        locale: [en, de]
        basics: {name: Ada Example, label: {en: Engineer, de: Ingenieurin}}
        work: [{name: Example, position: {en: Lead, de: Leiterin}}]
        variants: {short: {set: {basics.label: Short}}}

        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task PageOffersWhatCanBeChosen()
    {
        await using var server = await RunningServer.StartAsync(folder.With("cv/eve.resume.yaml"));

        var choices = await server.GetJsonAsync("choices");
        var details = await server.GetJsonAsync($"details?{Html}");

        Assert.Contains("<title>", await server.GetAsync(""), StringComparison.Ordinal);
        Assert.Equal(["ada.resume.yaml", Path.Combine("cv", "eve.resume.yaml")], Strings(choices, "sources"));
        Assert.Equal(["html", "docx", "pdf", "txt"], Strings(choices, "formats"));
        Assert.Contains("modern", Strings(choices, "themes"));
        Assert.Equal(["short"], Strings(details, "variants"));
        Assert.Equal(["en", "de"], Strings(details, "languages"));
    }

    [Fact]
    public async Task EachFormatIsShown()
    {
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");

        Assert.Contains("Ada Example", await server.GetOutputAsync(Html), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", await server.GetOutputAsync("source=ada.resume.yaml&format=pdf"), StringComparison.Ordinal);
        Assert.Contains("Engineer", await server.GetOutputAsync("source=ada.resume.yaml&format=txt"), StringComparison.Ordinal);
        var word = await server.GetJsonAsync("word?source=ada.resume.yaml&format=docx");
        Assert.Equal("Ada Example", word[0].GetProperty("text").GetString());
        Assert.Contains(word.EnumerateArray(), paragraph => paragraph.GetProperty("style").GetString() == "Heading1");
    }

    [Fact]
    public async Task VariantLanguageAndThemeAreShown()
    {
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");
        const string text = "source=ada.resume.yaml&format=txt";

        Assert.Contains("Ingenieurin", await server.GetOutputAsync(text + "&language=de"), StringComparison.Ordinal);
        Assert.Contains("Short", await server.GetOutputAsync(text + "&variant=short"), StringComparison.Ordinal);
        Assert.NotEqual(await server.GetOutputAsync(Html), await server.GetOutputAsync(Html + "&theme=modern"));
    }

    [Fact]
    public async Task DownloadHasTheNameOfTheOutput()
    {
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");

        using var response = await server.Client.GetAsync(
            new Uri(server.Address, "download?source=ada.resume.yaml&format=pdf&variant=short&language=de"),
            TestContext.Current.CancellationToken);

        Assert.Equal("ada.short.de.pdf", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task SaveIsPushedToThePage()
    {
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");
        await server.GetOutputAsync(Html);
        using var events = new StreamReader(
            await server.Client.GetStreamAsync(new Uri(server.Address, "events"), TestContext.Current.CancellationToken));
        Assert.Equal("data: 0", await events.ReadLineAsync(TestContext.Current.CancellationToken));

        folder.With("ada.resume.yaml", "basics: {name: Grace Example}\n");

        Assert.Equal("", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("data: ", await events.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Grace Example", await server.GetOutputAsync(Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenSourceHasProblemsAndLeavesTheLastPage()
    {
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");
        var before = (await server.GetJsonAsync($"preview?{Html}")).GetProperty("address").GetString()!;
        using var events = new StreamReader(
            await server.Client.GetStreamAsync(new Uri(server.Address, "events"), TestContext.Current.CancellationToken));
        await events.ReadLineAsync(TestContext.Current.CancellationToken);

        folder.With("ada.resume.yaml", "basics:\n  name: Ada\n  emial: x\n");
        await events.ReadLineAsync(TestContext.Current.CancellationToken);
        await events.ReadLineAsync(TestContext.Current.CancellationToken);

        var preview = await server.GetJsonAsync($"preview?{Html}");
        var problem = preview.GetProperty("problems")[0];
        Assert.False(preview.TryGetProperty("address", out _));
        Assert.Equal(("error", 3), (problem.GetProperty("severity").GetString(), problem.GetProperty("line").GetInt32()));
        Assert.Equal("  emial: x", problem.GetProperty("excerpt").GetString());
        Assert.Equal((2, 5), (problem.GetProperty("indent").GetInt32(), problem.GetProperty("carets").GetInt32()));
        Assert.Contains("Ada Example", await server.GetAsync(before), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TemplatesRunOnlyIfTheFolderIsTrusted()
    {
        folder.With("ada.templates/Header.cshtml", "<p>@(1 + 1) from code</p>");
        await using (var careful = await RunningServer.StartAsync(folder, "ada.resume.yaml"))
        {
            var problems = (await careful.GetJsonAsync($"preview?{Html}")).GetProperty("problems");
            Assert.Equal("RES3016", problems[0].GetProperty("code").GetString());
        }

        await using var trusting = await RunningServer.StartAsync(folder, "ada.resume.yaml", "--trust");
        Assert.Contains("2 from code", await trusting.GetOutputAsync(Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CtrlCEndsItWithASuccess()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no command that presses Ctrl+C.");
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");
        using var events = await server.Client.GetStreamAsync(new Uri(server.Address, "events"), TestContext.Current.CancellationToken);

        Assert.Equal(0, await server.InterruptAsync());
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task PortInUseIsReported()
    {
        await using var server = await RunningServer.StartAsync(folder, "ada.resume.yaml");

        var run = await folder.RunAsync("serve", "--no-open", "--port", $"{server.Address.Port}");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith($"resume: error RES5037: cannot listen on port {server.Address.Port}: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RES5024", "missing.resume.yaml")]
    [InlineData("RES5020", "ada.resume.yaml", "other.resume.yaml")]
    [InlineData("RES5020", "ada.resume.yaml", "--port", "70000")]
    [InlineData("RES5020", "ada.resume.yaml", "--port", "http")]
    [InlineData("RES5038", "cv.csproj")]
    public async Task WrongUsageIsReported(string code, params string[] args)
    {
        folder.With("cv.csproj", "<Project />").With("other.resume.yaml");

        var run = await folder.RunAsync(["serve", "--no-open", .. args]);

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains($"error {code}: ", run.ErrorLines[0], StringComparison.Ordinal);
    }

    // Otherwise all verbs would require it.
    [Fact]
    public void OnlyTheVerbNeedsAspNetCore()
    {
        using var config = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "resume.runtimeconfig.json")));

        var options = config.RootElement.GetProperty("runtimeOptions");
        Assert.Equal("Microsoft.NETCore.App", options.GetProperty("framework").GetProperty("name").GetString());
    }

    private static string[] Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
