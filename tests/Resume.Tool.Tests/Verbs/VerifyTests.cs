using System.Text.Json;

namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume verify`: what several machines have written, together.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly EmptyFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ShardsAreVerifiedAndLinked()
    {
        WriteSources();
        for (var i = 0; i < 3; i++)
        {
            await folder.RunHereAsync("build", "~/cv", "--format", "txt,md", "--output", "~/site", "--shard", $"{i}/3");
        }

        var run = await VerifyAsync("--index");

        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(["2 sources: 6 of 6 outputs exist (3 txt, 3 md)", "~/site/index.html"], run.OutputLines);
        var page = File.ReadAllText(folder["site/index.html"]);
        Assert.All(
            ["ada.txt", "ada.md", "bo.txt", "bo.de.md"],
            file => Assert.Contains($"href=\"{file}\"", page, StringComparison.Ordinal));

        // The same page as that of a build on one machine.
        await folder.RunHereAsync("build", "~/cv", "--format", "txt,md", "--output", "~/one", "--index");
        Assert.Equal(File.ReadAllText(folder["one/index.html"]), page);
    }

    [Fact]
    public async Task MissingOutputsAreErrorsAndThereIsNoPage()
    {
        WriteSources();
        await folder.RunHereAsync("build", "~/cv", "--format", "txt,md", "--output", "~/site");
        File.Delete(folder["site/ada.md"]);
        File.Delete(folder["site/bo.txt"]);
        File.Delete(folder["site/bo.de.txt"]);

        var run = await VerifyAsync("--index");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal(["2 sources: 3 of 6 outputs exist (1 txt, 2 md)"], run.OutputLines);
        Assert.Contains("~/cv/ada.resume.yaml: error RES5034: the output `~/site/ada.md` is missing", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "~/cv/bo.resume.yaml: error RES5034: the output `~/site/bo.txt` and another one are missing",
            run.Error,
            StringComparison.Ordinal);
        Assert.False(File.Exists(folder["site/index.html"]));
    }

    [Fact]
    public async Task PrivateOutputsNeedNotBePublished()
    {
        folder.With("cv/ada.resume.yaml", """
            basics: {name: Ada, phone: +1 415 555 0100}
            private: [basics.phone]
            variants: {public: {omit: [private]}}
            """);
        folder.With("site/ada.public.txt").With("site/ada.public.md");

        Assert.Equal(1, (await VerifyAsync()).ExitStatus);
        Assert.Equal(["1 source: 2 of 2 outputs exist (1 txt, 1 md)"], (await VerifyAsync("--published")).OutputLines);
    }

    [Fact]
    public async Task JsonListsEachOutputAndWhetherItExists()
    {
        WriteSources();
        await folder.RunHereAsync("build", "~/cv", "--format", "txt,md", "--output", "~/site");
        File.Delete(folder["site/bo.de.md"]);

        var run = await VerifyAsync("--json");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("error RES5034: the output `~/site/bo.de.md` is missing", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        var outputs = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(6, outputs.Count);
        var missing = Assert.Single(outputs, output => !output.GetProperty("exists").GetBoolean());
        Assert.Equal(
            ["source", "variant", "language", "format", "published", "file", "exists"],
            missing.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ("~/cv/bo.resume.yaml", "~/site/bo.de.md"),
            (missing.GetProperty("source").GetString(), missing.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task JsonCannotBeCombinedWithThePage()
    {
        WriteSources();

        var run = await VerifyAsync("--json", "--index");

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains("error RES5020: `--json` prints a list, and `--index` writes a page", run.Error, StringComparison.Ordinal);
    }

    private void WriteSources()
    {
        folder.With("cv/ada.resume.yaml");
        folder.With("cv/bo.resume.yaml", "basics: {name: Bo}\nlocale: [en, de]\n");
    }

    private Task<Run> VerifyAsync(params string[] options) =>
        folder.RunHereAsync(["verify", "~/cv", "--format", "txt,md", "--output", "~/site", .. options]);
}
