using CsCheck;
using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

/// <summary>How any sources are divided among machines.</summary>
public class ShardTests
{
    private static readonly Gen<string> Paths = Gen.Select(
        Gen.String[Gen.Char["abcÄé/.- _日\u0301\ud800"], 1, 12],
        Gen.OneOf([.. new[] { ".resume.yaml", ".resume.yml", ".resume.json", ".yaml" }.Select(Gen.Const)]),
        (name, suffix) => name + suffix);

    private static readonly Gen<(string[] Paths, int Count)> Cases =
        Gen.Select(Paths.Array[0, 50], Gen.Int[1, 40], (paths, count) => (paths, count));

    [Fact]
    public void EverySourceIsInExactlyOneShard() => Cases.Sample(each =>
        each.Paths.All(path => Shards(each.Count).Count(shard => shard.Contains(path)) == 1));

    [Fact]
    public void AnotherSourceMovesNone() => Gen.Select(Cases, Paths, (each, another) => (each.Paths, each.Count, Another: another))
        .Sample(each => Shards(each.Count).All(shard =>
            each.Paths.Append(each.Another).Where(shard.Contains).Except([each.Another]).SequenceEqual(
                each.Paths.Where(shard.Contains).Except([each.Another]))));

    [Fact]
    public void AnotherShardTakesSourcesAndMovesNoOthers() => Cases.Sample(each =>
        each.Paths.All(path => Find(path, each.Count + 1) is var now && (now == Find(path, each.Count) || now == each.Count)));

    [Theory]
    [InlineData("milo.resume.yaml", "milo.resume.json")]
    [InlineData("milo.resume.yaml", "milo.de.resume.yaml")]
    [InlineData("cv/milo.resume.yaml", "cv/MILO.yaml")]
    [InlineData("cv/Zoë.resume.yaml", "cv/zoë.resume.yaml")]
    public void SourcesWhoseOutputsMayHaveOneNameAreInOneShard(string first, string second) =>
        Assert.All(Enumerable.Range(1, 200), count => Assert.Equal(Find(first, count), Find(second, count)));

    // A machine with another version would compile other sources.
    [Fact]
    public void DivisionIsTheSameInEveryVersion() => Assert.Equal(
        [1, 2, 1, 1, 0, 2, 0, 3, 1, 0, 2, 1, 3, 1, 1, 3, 1, 2, 2, 0],
        Enumerable.Range(0, 20).Select(i => Find($"people/person-{i}/cv.resume.yaml", 4)));

    [Fact]
    public void ShardsAreOfSimilarSize()
    {
        var sizes = Enumerable.Range(0, 16_000).CountBy(i => Find($"person-{i}.resume.yaml", 16)).Select(pair => pair.Value).ToList();

        Assert.Equal(16, sizes.Count);
        Assert.All(sizes, size => Assert.InRange(size, 850, 1150));
    }

    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("3/4", 3, 4)]
    [InlineData("0/2147483647", 0, int.MaxValue)]
    public void ShardIsParsed(string text, int index, int count)
    {
        Assert.Equal(new Shard(index, count), Shard.Parse(text));
        Assert.Equal(text, new Shard(index, count).ToString());
    }

    [Theory]
    [InlineData("4/4")]
    [InlineData("-1/4")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("1")]
    [InlineData("0/0")]
    [InlineData("1/2/3")]
    [InlineData("+1/4")]
    [InlineData("1 / 4")]
    [InlineData("0x1/4")]
    [InlineData("\u0661/4")]
    [InlineData("1/99999999999")]
    public void AnythingElseIsNotAShard(string text) => Assert.Null(Shard.Parse(text));

    private static IEnumerable<Shard> Shards(int count) => Enumerable.Range(0, count).Select(index => new Shard(index, count));

    private static int Find(string path, int count) => Shards(count).Single(shard => shard.Contains(path)).Index;
}
