using System.Runtime.CompilerServices;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>A writer of a plug-in with several files for a résumé.</summary>
internal sealed class PlugInPartWriter(IResumePartWriter writer, string format, string fileExtension, PlugInFiles files)
    : PlugInWriter(writer, format, fileExtension, files), IResumePartWriter
{
    public async IAsyncEnumerable<OutputPart> WritePartsAsync(
        WriterContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<OutputPart>? parts = null;
        try
        {
            while (true)
            {
                OutputPart? next = null;
                var hasNext = false;
                await RunAsync(context, async () =>
                {
                    parts ??= writer.WritePartsAsync(context, cancellationToken).GetAsyncEnumerator(cancellationToken);
                    hasNext = await parts.MoveNextAsync().ConfigureAwait(false);
                    next = hasNext ? parts.Current : null;
                }).ConfigureAwait(false);
                if (!hasNext)
                {
                    yield break;
                }

                yield return next!;
            }
        }
        finally
        {
            if (parts is not null)
            {
                await RunAsync(context, parts.DisposeAsync).ConfigureAwait(false);
            }
        }
    }

    protected override async ValueTask DiscardAsync(WriterContext context, CancellationToken cancellationToken)
    {
        var names = new PartNames();
        await foreach (var part in WritePartsAsync(context, cancellationToken).ConfigureAwait(false))
        {
            names.Check(part);
        }
    }
}
