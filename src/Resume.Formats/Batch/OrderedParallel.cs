namespace Resume.Formats.Batch;

/// <summary>Processes many items in parallel and returns the results in the order of the items.</summary>
/// <remarks>
/// Runs on its own threads. MSBuild handles Ctrl+C on a thread-pool thread, so a pool that is full of work would delay cancellation.
/// </remarks>
internal static class OrderedParallel
{
    // Bounds the memory that finished results take while they wait for an earlier, slower item.
    private const int BufferedResultsPerThread = 16;

    /// <summary>
    /// Yields each result as soon as all earlier ones are yielded. An exception is rethrown at its item's position.
    /// When the caller stops enumerating, no further item is started.
    /// </summary>
    public static IEnumerable<TResult> Select<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work)
    {
        threads = Math.Min(threads, items.Count);
        return threads <= 1 ? items.Select(work) : SelectOnThreads(items, threads, work);
    }

    private static IEnumerable<TResult> SelectOnThreads<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work)
    {
        var results = Enumerable.Range(0, items.Count).Select(_ => new TaskCompletionSource<TResult>()).ToArray();
        using var slots = new SemaphoreSlim(threads * BufferedResultsPerThread);
        var lastStarted = -1;

        void ProcessItems()
        {
            while (true)
            {
                // The slot comes before the index: otherwise the item that everyone waits for could be left without a slot.
                slots.Wait();
                var index = Interlocked.Increment(ref lastStarted);
                if (index >= results.Length)
                {
                    return;
                }

                try
                {
                    results[index].SetResult(work(items[index]));
                }
                catch (Exception exception)
                {
                    results[index].SetException(exception);
                }
            }
        }

        var workers = Enumerable.Range(0, threads)
            .Select(_ => new Thread(ProcessItems) { IsBackground = true, Name = "Résumé compiler" })
            .ToList();
        workers.ForEach(worker => worker.Start());
        try
        {
            for (var index = 0; index < results.Length; index++)
            {
                yield return results[index].Task.GetAwaiter().GetResult();
                results[index] = null!;
                slots.Release();
            }
        }
        finally
        {
            Interlocked.Exchange(ref lastStarted, results.Length);
            slots.Release(threads);
            workers.ForEach(worker => worker.Join());
        }
    }
}
