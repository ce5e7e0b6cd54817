using Microsoft.Build.Framework;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Batch;

namespace Resume.Build.Tests;

/// <summary>What the task compiles and deletes if it has a part of the sources.</summary>
public sealed class ShardTests : IDisposable
{
    private const int Count = 3;

    private readonly TaskSandbox sandbox = new();
    private readonly List<ITaskItem> sources = [];

    public ShardTests() => sources.AddRange(Enumerable.Range(0, 9).Select(i => sandbox.Source(
        $"team-{i % 2}/person-{i}.resume.yaml", "basics: {name: Ada Example}\nwork: [{name: A, startDate: 2015-05}]\n")));

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void ShardsAreTogetherTheWhole()
    {
        var shards = Enumerable.Range(0, Count).Select(i => Run($"{i}/{Count}")).ToList();

        Assert.All(shards, Assert.NotEmpty);
        Assert.Equal(Expected(sources), shards.SelectMany(outputs => outputs).Order(StringComparer.Ordinal));
        Assert.Equal(Expected(sources), sandbox.Outputs());
    }

    [Fact]
    public void DeletedSourceIsCleanedByItsShardAlone()
    {
        RunAll();
        var deleted = sources.Last(source => FindShard(source) == 1);
        sources.Remove(deleted);
        var all = sandbox.Outputs();

        Run("0/3");
        Run("2/3");
        Assert.Equal(all, sandbox.Outputs());

        Run("1/3");
        Assert.Equal(Expected(sources), sandbox.Outputs());
    }

    [Fact]
    public void BuildOfEverythingContinuesAfterShards()
    {
        RunAll();
        sources.RemoveAt(0);

        Assert.Equal(Expected(sources), Run("").Order(StringComparer.Ordinal));

        Assert.Equal("Compiled 0 of 8 résumé sources.", LastSummary());
        Assert.Equal(Expected(sources), sandbox.Outputs());
    }

    [Fact]
    public void ShardsContinueAfterABuildOfEverything()
    {
        Run("");
        var all = sources.ToList();
        sources.RemoveAll(source => FindShard(source) == 0);
        var other = all.Except(sources).ToList();

        Run("1/3");
        Assert.StartsWith("Compiled 0 of", LastSummary(), StringComparison.Ordinal);
        Assert.Equal(Expected(all), sandbox.Outputs());

        Run("0/3");
        Assert.Equal(Expected(all.Except(other)), sandbox.Outputs());
    }

    [Theory]
    [InlineData("1/2")]
    [InlineData("0/1")]
    public void OutputsThatAnotherDivisionWroteAreNotTakenForCurrent(string other)
    {
        RunAll();
        var output = sandbox.FullPath("out/team-1/person-1.txt");
        var before = File.ReadAllText(output);

        for (var i = 0; i < 2; i++)
        {
            Run(other, locale: "de");
            Assert.NotEqual(before, File.ReadAllText(output));
            Run(i == 0 ? "0/2" : "0/1", locale: "de");
            RunAll();
            Assert.Equal(before, File.ReadAllText(output));
        }
    }

    [Fact]
    public void NameThatASourceOfAnotherShardTookIsNotDeleted()
    {
        RunAll();
        var (first, second) = (sources.First(source => FindShard(source) == 0), sources.First(source => FindShard(source) == 1));
        first.SetMetadata("OutputName", "swapped");
        second.SetMetadata("OutputName", SourceName.OutputName(first.ItemSpec));

        Run("1/3");
        Run("0/3");
        Run("2/3");

        Assert.Contains(Expected([first])[0], sandbox.Outputs());
    }

    [Fact]
    public void ShardWritesNoIndex()
    {
        Run("", index: true);
        Assert.Contains("index.html", sandbox.Outputs());

        RunAll();
        Assert.Contains("index.html", sandbox.Outputs());
        Assert.DoesNotContain("index.html", Run("0/3", index: true));
    }

    [Theory]
    [InlineData("3/3")]
    [InlineData("-1/3")]
    [InlineData("x")]
    public void OtherValueIsOneErrorAndNothingIsWritten(string shard)
    {
        using var task = Task(shard);

        Assert.False(task.Execute());
        Assert.Equal(["RES5089"], sandbox.Errors.Select(error => error.Code));
        Assert.Contains($"`{shard}`", sandbox.Errors[0].Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void PathsAreRelativeToTheShardRoot()
    {
        var inProject = Shards(root: "");
        var inRepository = Shards(root: "..");

        Assert.Equal(Expected(sources), inProject.SelectMany(outputs => outputs).Order(StringComparer.Ordinal));
        Assert.Equal(Expected(sources), inRepository.SelectMany(outputs => outputs).Order(StringComparer.Ordinal));
        Assert.NotEqual(inProject, inRepository);

        List<string[]> Shards(string root) => [.. Enumerable.Range(0, Count).Select(i => Run($"{i}/{Count}", root: root))];
    }

    private void RunAll()
    {
        for (var i = 0; i < Count; i++)
        {
            Run($"{i}/{Count}");
        }
    }

    private string[] Run(string shard, bool index = false, string locale = "", string root = "")
    {
        using var task = Task(shard);
        task.WritesIndex = index;
        task.ShardRoot = root;
        TaskSandbox.SetOption(task, "Locale", locale);
        Assert.True(task.Execute(), string.Join('\n', sandbox.Errors.Select(error => error.Message)));
        return [.. task.Outputs.Select(output => output.GetMetadata("RelativePath"))];
    }

    private CompileResumes Task(string shard)
    {
        var task = sandbox.Task([.. sources]);
        task.Shard = shard;
        task.WholeFolder = sandbox.FullPath("obj/");
        var name = shard.Replace("/", "-of-", StringComparison.Ordinal);
        task.IntermediateFolder = shard is "" or "0/1" ? task.WholeFolder : sandbox.FullPath($"obj/shards/{name}/");
        return task;
    }

    private string LastSummary() =>
        sandbox.Messages.Last(message => message.Message!.StartsWith("Compiled ", StringComparison.Ordinal)).Message!;

    private int FindShard(ITaskItem source) => Enumerable.Range(0, Count).Single(
        i => new Shard(i, Count).Contains(PortablePath.FromFull(sandbox.FullPath(""), source.ItemSpec)));

    private string[] Expected(IEnumerable<ITaskItem> expected) =>
    [
        .. expected.Select(source => PortablePath.FromFull(sandbox.FullPath(""), source.ItemSpec)
            .Replace(".resume.yaml", ".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
