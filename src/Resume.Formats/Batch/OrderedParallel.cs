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
    /// When the caller stops enumerating, no further item is started. On cancellation, work that does not end is abandoned.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, CancellationToken cancellationToken)
    {
        threads = Math.Clamp(threads, 1, Math.Max(1, items.Count));
        var results = Enumerable.Range(0, items.Count).Select(_ => new TaskCompletionSource<TResult>()).ToArray();
        // Not disposed: an abandoned thread may still use it.
        var slots = new SemaphoreSlim(threads * BufferedResultsPerThread);
        var lastStarted = -1;

        void ProcessItems()
        {
            while (true)
            {
                // The slot comes before the index: otherwise the item that everyone waits for could be left without a slot.
                slots.Wait(CancellationToken.None);
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
                yield return Interruptible.Wait(results[index].Task, cancellationToken);
                results[index] = null!;
                slots.Release();
            }
        }
        finally
        {
            Interlocked.Exchange(ref lastStarted, results.Length);
            slots.Release(threads);
            var deadline = cancellationToken.IsCancellationRequested ? Interruptible.Patience / threads : Timeout.InfiniteTimeSpan;
            workers.ForEach(worker => worker.Join(deadline));
        }
    }
}
