namespace Resume.Formats.Batch;

/// <summary>Runs code that may never return, such as a plug-in's, and stops waiting for it when the build is cancelled.</summary>
internal static class Interruptible
{
    /// <summary>How long to wait for code to end after a cancellation: whoever pressed Ctrl+C has the prompt within two seconds.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(1);

    /// <summary>The result of code that runs on a thread of its own, which is abandoned on cancellation.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static T Run<T>(Func<T> code, CancellationToken cancellationToken)
    {
        var result = new TaskCompletionSource<T>();
        new Thread(() =>
        {
            try
            {
                result.SetResult(code());
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        })
        { IsBackground = true, Name = "Résumé compiler" }.Start();
        return Wait(result.Task, cancellationToken);
    }

    /// <summary>The result of a task; its exception is thrown as it is.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled before the task ended.</exception>
    public static T Wait<T>(Task<T> task, CancellationToken cancellationToken)
    {
        Task.WaitAny([task], cancellationToken);
        return task.GetAwaiter().GetResult();
    }
}
