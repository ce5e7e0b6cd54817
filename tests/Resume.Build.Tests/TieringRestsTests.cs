namespace Resume.Build.Tests;

/// <summary>When a long compilation rests for the runtime.</summary>
public sealed class TieringRestsTests
{
    [Theory]
    [InlineData(1000, 1000, 2, 4)] // a first build
    [InlineData(1000, 900, 2, 4)] // nearly all are stale
    [InlineData(1000, 100, 2, 0)] // few are
    [InlineData(1000, 1000, 8, 0)] // many cores are soon done
    [InlineData(300, 300, 2, 0)]
    [InlineData(1, 1, 1, 0)]
    public void WhereMuchIsLeftToCompileItRestsEarly(int sources, int stale, int threads, int expected)
    {
        var taken = new List<int>();
        var compiled = 0;
        using var rests = new TieringRests(sources, threads, () => taken.Add(compiled));

        for (var source = 0; source < sources; source++)
        {
            rests.See();
            if ((source + 1) * stale / sources > source * stale / sources)
            {
                rests.BeforeCompiling();
                compiled++;
            }
        }

        Assert.Equal(expected, taken.Count);
        Assert.All(taken, number => Assert.InRange(number, 1, 100));
    }

    [Fact]
    public void AllThreadsRest()
    {
        using var resting = new ManualResetEventSlim();
        using var enough = new ManualResetEventSlim();
        using var rests = new TieringRests(10_000, 2, () =>
        {
            resting.Set();
            enough.Wait(TestContext.Current.CancellationToken);
        });
        var one = Thread(17);
        Assert.True(resting.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        var other = Thread(1);
        Assert.False(other.Join(TimeSpan.FromMilliseconds(50)));

        enough.Set();
        Assert.True(other.Join(TimeSpan.FromMinutes(1)));
        Assert.True(one.Join(TimeSpan.FromMinutes(1)));

        Thread Thread(int count)
        {
            var thread = new Thread(() =>
            {
                for (var number = 0; number < count; number++)
                {
                    rests.See();
                    rests.BeforeCompiling();
                }
            });
            thread.Start();
            return thread;
        }
    }
}
