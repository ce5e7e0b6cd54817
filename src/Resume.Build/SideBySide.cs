namespace Resume.Build;

/// <summary>Work on many things at once, whose results come in the order of the things.</summary>
/// <remarks>On threads of its own: MSBuild answers Ctrl+C on a thread of the pool, and would wait for one as long as the pool is full of work.</remarks>
internal static class SideBySide
{
    // Results wait in memory for those before them, so many for each thread at the most.
    private const int Ahead = 16;

    /// <summary>What the work makes of each source, as soon as those before it are there. What it throws comes in its place; who stops taking stops the work.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(IReadOnlyList<TSource> sources, int threads, Func<TSource, TResult> work)
    {
        var results = Enumerable.Range(0, sources.Count).Select(_ => new TaskCompletionSource<TResult>()).ToArray();
        using var room = new SemaphoreSlim(threads * Ahead);
        var next = -1;

        void Run()
        {
            while (true)
            {
                // Room first, then a source: so the one that all wait for always has its room.
                room.Wait();
                var index = Interlocked.Increment(ref next);
                if (index >= results.Length)
                {
                    return;
                }

                try
                {
                    results[index].SetResult(work(sources[index]));
                }
                catch (Exception exception)
                {
                    results[index].SetException(exception);
                }
            }
        }

        var running = Enumerable.Range(0, threads).Select(_ => new Thread(Run) { IsBackground = true, Name = "Résumé compiler" }).ToList();
        running.ForEach(thread => thread.Start());
        try
        {
            for (var index = 0; index < results.Length; index++)
            {
                yield return results[index].Task.GetAwaiter().GetResult();
                results[index] = null!;
                room.Release();
            }
        }
        finally
        {
            Interlocked.Exchange(ref next, results.Length);
            room.Release(threads);
            running.ForEach(thread => thread.Join());
        }
    }
}
