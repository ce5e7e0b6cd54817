namespace Resume.Tool.Tests.Verbs;

/// <summary>`--shard`: builds on several machines.</summary>
public sealed class ShardTests : IDisposable
{
    private const int Count = 3;

    private readonly EmptyFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ShardsAreTogetherTheWhole()
    {
        WriteSources();
        var shards = new List<string[]>();
        for (var i = 0; i < Count; i++)
        {
            shards.Add((await BuildAsync($"{i}/{Count}")).OutputLines);
        }

        Assert.All(shards, Assert.NotEmpty);
        var outputs = folder.Files.Where(file => file.StartsWith("out/", StringComparison.Ordinal)).ToList();
        Assert.Equal(outputs, shards.SelectMany(lines => lines).Select(line => line[2..]).Order(StringComparer.Ordinal));

        await BuildAsync("0/1");
        Assert.Equal(outputs, folder.Files.Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ListAndCheckHaveTheSourcesOfTheBuild()
    {
        WriteSources();
        var built = await BuildAsync("1/3");
        var listed = await folder.RunHereAsync("build", "~/cv", "--format", "txt", "--output", "~/out", "--list", "--shard", "1/3");
        var valid = await folder.RunHereAsync("check", "~/cv", "--format", "txt", "--shard", "1/3");

        Assert.Equal(built.OutputLines, listed.OutputLines.Skip(1).Select(line => line.Split(' ')[^1]));
        Assert.Equal(built.OutputLines.Length, valid.OutputLines.Length);
    }

    [Fact]
    public async Task FolderMayBeElsewhereOnAnotherMachine()
    {
        WriteSources();
        WriteSources("mounted/elsewhere/cv");

        var here = await folder.RunHereAsync("check", "~/cv", "--shard", "0/3");
        var there = await folder.RunHereAsync("check", "~/mounted/elsewhere/cv", "--shard", "0/3");

        Assert.Equal(here.OutputLines, there.OutputLines.Select(line => line.Replace("mounted/elsewhere/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ShardWithoutSourcesSucceeds()
    {
        folder.With("cv/milo.resume.yaml");
        var runs = new List<Run>();
        for (var i = 0; i < Count; i++)
        {
            runs.Add(await BuildAsync($"{i}/{Count}"));
        }

        Assert.Single(runs.SelectMany(run => run.OutputLines));
    }

    [Fact]
    public async Task VariantOfAnotherShardIsNotUnknown()
    {
        WriteSources();
        folder.With("cv/zoe.resume.yaml", "basics: {name: Zoe}\nvariants: {backend: {}}\n");
        for (var i = 0; i < Count; i++)
        {
            var run = await folder.RunHereAsync("check", "~/cv", "--variant", "backend", "--shard", $"{i}/{Count}");
            Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        }
    }

    [Theory]
    [InlineData("4/4")]
    [InlineData("-1/4")]
    [InlineData("x")]
    [InlineData("1/2/3")]
    public async Task OtherValuesAreWrongUsage(string shard)
    {
        folder.With("cv/milo.resume.yaml");
        foreach (var verb in new[] { "build", "check", "verify" })
        {
            var run = await folder.RunHereAsync(verb, "~/cv", "--shard", shard);

            Assert.Equal(2, run.ExitStatus);
            Assert.Equal($"resume: error RES5089: the value of `--shard`, `{shard}`, is not a shard", run.ErrorLines[0]);
        }

        Assert.Equal(["cv/milo.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task IndexOfAShardIsWrongUsage()
    {
        WriteSources();
        var run = await folder.RunHereAsync("build", "~/cv", "--output", "~/out", "--index", "--shard", "0/3");

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains("resume verify --index", run.Error, StringComparison.Ordinal);
    }

    private void WriteSources(string below = "cv")
    {
        for (var i = 0; i < 12; i++)
        {
            folder.With($"{below}/team-{i % 2}/person-{i}.resume.yaml");
        }
    }

    private async Task<Run> BuildAsync(string shard)
    {
        var run = await folder.RunHereAsync("build", "~/cv", "--format", "txt", "--output", "~/out", "--shard", shard);
        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        return run;
    }
}
