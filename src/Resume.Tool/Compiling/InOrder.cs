using System.Runtime.CompilerServices;

namespace Resume.Tool.Compiling;

/// <summary>Work done side by side whose results come in the order of what they were made from.</summary>
internal static class InOrder
{
    /// <summary>Works on a few items ahead, so that a thousand sources keep every processor busy and still fit into memory.</summary>
    public static async IAsyncEnumerable<TResult> SelectInOrder<T, TResult>(
        this IEnumerable<T> items, Func<T, CancellationToken, Task<TResult>> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var underWay = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (underWay.Count == Environment.ProcessorCount)
            {
                yield return await underWay.Dequeue();
            }

            underWay.Enqueue(Task.Run(() => work(item, cancellationToken), cancellationToken));
        }

        while (underWay.TryDequeue(out var next))
        {
            yield return await next;
        }
    }
}
