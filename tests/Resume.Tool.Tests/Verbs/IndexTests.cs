namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume build --index`.</summary>
public class IndexTests
{
    [Fact]
    public async Task IndexLinksOutputsFromTheOutputFolder()
    {
        using var folder = new EmptyFolder().With("cv/a.resume.yaml").With("cv/sub/b.resume.yaml", "basics: {name: Bea <b>}\n");

        var run = await folder.RunAsync("build", "cv", "--output", "site", "--index", "--format", "html,txt");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["site/a.html", "site/a.txt", "site/sub/b.html", "site/sub/b.txt", "site/index.html"], run.OutputLines);
        var page = await File.ReadAllTextAsync(folder["site/index.html"], TestContext.Current.CancellationToken);
        Assert.Contains("href=\"a.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"sub/b.txt\"", page, StringComparison.Ordinal);
        Assert.Contains("Bea &lt;b&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnOutputFolderTheIndexIsInTheCurrentFolder()
    {
        using var folder = new EmptyFolder().With("cv/a.resume.yaml");

        var run = await folder.RunAsync("build", "cv", "--index", "--format", "pdf");

        Assert.Equal(["cv/a.pdf", "index.html"], run.OutputLines);
        Assert.Contains(
            "href=\"cv/a.pdf\"",
            await File.ReadAllTextAsync(folder["index.html"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceCalledIndexKeepsItsOutput()
    {
        using var folder = new EmptyFolder().With("index.resume.yaml");

        var run = await folder.RunAsync("build", "--index", "--format", "html");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith(
            "index.html: error RES5001: `index.html` is already the output of `index.resume.yaml`", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "class=\"files\"",
            await File.ReadAllTextAsync(folder["index.html"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailedBuildLeavesTheIndexAsItWas()
    {
        using var folder = new EmptyFolder().With("a.resume.yaml").With("b.resume.yaml", "basics: {}\n").With("index.html", "older");

        var run = await folder.RunAsync("build", "--index", "--format", "txt");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("older", await File.ReadAllTextAsync(folder["index.html"], TestContext.Current.CancellationToken));
    }
}
