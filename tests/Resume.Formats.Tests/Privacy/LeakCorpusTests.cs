using System.Globalization;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Every spelling is found at every place in every format, and is reported where the author typed it.</summary>
public class LeakCorpusTests
{
    // A file reports at most fifty.
    private const int AtOnce = 40;

    private const int Seed = 16;

    [Fact]
    public void CorpusHasSixtySpellings() => Assert.InRange(SpelledValue.All.Count, 60, 100);

    [Fact]
    public Task SampleOfSpellingsIsFound() => AssertAllAreFoundAsync(
        [.. SpelledValue.All.Concat(new SpellingGenerator(Seed).Make(20)).Index()
            .Select(each => (each.Item, LeakPlace.All[each.Index % LeakPlace.All.Count]))]);

    // For a minute; .ci/run calls it.
    [Fact(Explicit = true)]
    public Task EverySpellingIsFoundAtEveryPlace() => AssertAllAreFoundAsync(
        [.. LeakPlace.All.SelectMany(_ => SpelledValue.All, (place, value) => (value, place))]);

    // RESUME_SEED gives others.
    [Fact(Explicit = true)]
    public Task GeneratedSpellingsAreFoundAtAllPlaces() => AssertAllAreFoundAsync(
        [.. new SpellingGenerator(AskedSeed()).Make(2_000)
            .Index().Select(each => (each.Item, LeakPlace.All[each.Index % LeakPlace.All.Count]))]);

    private static int AskedSeed() =>
        int.TryParse(Environment.GetEnvironmentVariable("RESUME_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Seed;

    private static async Task AssertAllAreFoundAsync(IReadOnlyList<(SpelledValue Value, LeakPlace Place)> typed)
    {
        var missed = new List<string>();
        foreach (var part in typed.Chunk(AtOnce))
        {
            missed.AddRange(await LeakPlace.FindMissedAsync(part));
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {typed.Count} are not found:\n{string.Join('\n', missed.Take(100))}");
    }
}
