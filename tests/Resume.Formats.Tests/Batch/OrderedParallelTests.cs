using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

public sealed class OrderedParallelTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void ResultsHaveTheOrderOfTheItems()
    {
        // The first of every ten takes longest.
        var results = OrderedParallel.Select(Numbers(200), 8, number =>
        {
            Thread.SpinWait(number % 10 == 0 ? 200_000 : 10);
            return number;
        }, Cancellation);

        Assert.Equal(Numbers(200), results);
    }

    [Fact]
    public void AllThreadsWorkAtOnce()
    {
        using var together = new Barrier(3);

        // No thread continues before the third one arrives.
        Assert.Equal(
            Numbers(3),
            OrderedParallel.Select(Numbers(3), 3, number => together.SignalAndWait(TimeSpan.FromMinutes(1)) ? number : -1, Cancellation));
    }

    [Fact]
    public void ThreadPoolIsNotUsed()
    {
        var threads = OrderedParallel.Select(Numbers(100), 4, _ => Thread.CurrentThread.IsThreadPoolThread, Cancellation);

        Assert.DoesNotContain(true, threads);
    }

    [Fact]
    public void ExceptionIsRethrownAtItsPositionAndStopsWork()
    {
        var taken = new List<int>();
        var done = 0;

        var results = OrderedParallel.Select(Numbers(10_000), 4, Work, Cancellation);
        var thrown = Assert.Throws<InvalidDataException>(() => taken.AddRange(results));

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
            OrderedParallel.Select(Numbers(10_000), 4, number => (Interlocked.Increment(ref done), number).number, Cancellation).Take(3));

        Assert.InRange(done, 3, 500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void CancellationAbandonsWorkThatNeverEnds(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        using var started = new CountdownEvent(1);

        var results = OrderedParallel.Select(Numbers(threads), threads, number =>
        {
            if (number == 0)
            {
                started.Signal();
                Thread.Sleep(Timeout.Infinite);
            }

            return number;
        }, cancellation.Token);
        var waiting = Task.Run(results.ToList, Cancellation);
        started.Wait(Cancellation);
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => waiting.GetAwaiter().GetResult());
    }

    private static int[] Numbers(int count) => [.. Enumerable.Range(0, count)];
}
