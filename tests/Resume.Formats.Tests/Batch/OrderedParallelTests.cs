using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

public sealed class OrderedParallelTests
{
    [Fact]
    public void ResultsHaveTheOrderOfTheItems()
    {
        // The first of every ten takes longest.
        var results = OrderedParallel.Select(Numbers(200), 8, number =>
        {
            Thread.SpinWait(number % 10 == 0 ? 200_000 : 10);
            return number;
        });

        Assert.Equal(Numbers(200), results);
    }

    [Fact]
    public void AllThreadsWorkAtOnce()
    {
        using var together = new Barrier(3);

        // No thread continues before the third one arrives.
        Assert.Equal(
            Numbers(3),
            OrderedParallel.Select(Numbers(3), 3, number => together.SignalAndWait(TimeSpan.FromMinutes(1)) ? number : -1));
    }

    [Fact]
    public void ThreadPoolIsNotUsed()
    {
        var threads = OrderedParallel.Select(Numbers(100), 4, _ => Thread.CurrentThread.IsThreadPoolThread);

        Assert.DoesNotContain(true, threads);
    }

    [Fact]
    public void ExceptionIsRethrownAtItsPositionAndStopsWork()
    {
        var taken = new List<int>();
        var done = 0;

        var thrown = Assert.Throws<InvalidDataException>(() => taken.AddRange(OrderedParallel.Select(Numbers(10_000), 4, Work)));

        Assert.Equal("at 5", thrown.Message);
        Assert.Equal(Numbers(5), taken);
        Assert.InRange(done, 5, 500);

        int Work(int number)
        {
            Interlocked.Increment(ref done);
            return number == 5 ? throw new InvalidDataException("at 5") : number;
        }
    }

    [Fact]
    public void EndOfEnumerationStopsWork()
    {
        var done = 0;

        Assert.Equal(
            Numbers(3),
            OrderedParallel.Select(Numbers(10_000), 4, number => (Interlocked.Increment(ref done), number).number).Take(3));

        Assert.InRange(done, 3, 500);
    }

    private static int[] Numbers(int count) => [.. Enumerable.Range(0, count)];
}
