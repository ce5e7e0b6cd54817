namespace Resume.Tool.Serving;

/// <summary>Counts the changes of the files that are shown, and lets the pages wait for the next one.</summary>
internal sealed class Changes
{
    private volatile TaskCompletionSource next = New();
    private long count;

    /// <summary>The number of changes so far.</summary>
    public long Count => Interlocked.Read(ref count);

    public void Add()
    {
        Interlocked.Increment(ref count);
        Interlocked.Exchange(ref next, New()).SetResult();
    }

    /// <summary>Waits until there are more changes than a number; false if that takes longer than a time.</summary>
    public async Task<bool> WaitAsync(long known, TimeSpan longest, CancellationToken cancellationToken)
    {
        var waiting = next.Task;
        if (Count > known)
        {
            return true;
        }

        try
        {
            await waiting.WaitAsync(longest, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
