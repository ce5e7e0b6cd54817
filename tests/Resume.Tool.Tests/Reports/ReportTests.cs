using System.Text.Json;

namespace Resume.Tool.Tests.Reports;

/// <summary>`resume check` for machines.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly EmptyFolder folder = new EmptyFolder()
        .With("a b.resume.yaml", "basics:\n  name: Ada\n  emial: x\n")
        .With("ok.resume.yaml");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task SarifHasEachProblemAtItsPlace()
    {
        var run = await folder.RunAsync("check", "--sarif", "out/resume.sarif");

        using var sarif = JsonDocument.Parse(
            await File.ReadAllTextAsync(folder["out/resume.sarif"], TestContext.Current.CancellationToken));
        var only = sarif.RootElement.GetProperty("runs")[0];
        var result = only.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var rule = only.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(("RES1005", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("a%20b.resume.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(3, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal(8, place.GetProperty("region").GetProperty("endColumn").GetInt32());
        Assert.Equal("RES1005", rule.GetProperty("id").GetString());
        Assert.EndsWith("#res1005", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SarifOfAValidSourceHasNoResults()
    {
        var run = await folder.RunAsync("check", "ok.resume.yaml", "--sarif", "resume.sarif");

        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(folder["resume.sarif"], TestContext.Current.CancellationToken));
        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData(2, "does not end in `.sarif`", "ok.resume.yaml")]
    [InlineData(1, "error RES5072", "mine.sarif")]
    [InlineData(1, "error RES5075", "ok.resume.yaml/x.sarif")]
    public async Task NothingElseIsOverwritten(int status, string message, string file)
    {
        folder.With("mine.sarif", "mine");

        var run = await folder.RunAsync("check", "ok.resume.yaml", "--sarif", file);

        Assert.Equal(status, run.ExitStatus);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder["mine.sarif"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task GitHubShowsEachProblemAtItsLine()
    {
        folder.With("c,d.resume.yaml", "basics: {name: Ada, emial: 100%}\n");

        var run = await folder.RunAsync("check", "--github");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(
            "::error file=a b.resume.yaml,line=3,endLine=3,col=3,endColumn=7,title=RES1005::"
                + "unknown key `emial` in `basics`%0Ahint: did you mean `email`?",
            run.OutputLines);
        Assert.Contains(run.OutputLines, line => line.StartsWith("::error file=c%2Cd.resume.yaml,line=1", StringComparison.Ordinal));
        Assert.Contains("3 |   emial: x", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonIsAllThatIsPrinted()
    {
        var run = await folder.RunAsync("check", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var problem = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("a b.resume.yaml", 3), (problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32()));
        Assert.Equal(2, (await folder.RunAsync("check", "--json", "--github")).ExitStatus);
    }
}
