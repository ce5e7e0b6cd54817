namespace Resume.Formats.Writers;

/// <summary>A format with several files for a résumé, such as an image of each page.</summary>
public interface IResumePartWriter : IResumeWriter
{
    /// <summary>
    /// Makes the files. Each is stored before the next one is asked for, so that only one has to be in memory. If an error is reported or
    /// an exception is thrown, none of them is kept.
    /// </summary>
    IAsyncEnumerable<OutputPart> WritePartsAsync(WriterContext context, CancellationToken cancellationToken);

    /// <summary>Writes the first file, for callers that have room for one only. The compiler writes all.</summary>
    async ValueTask IResumeWriter.WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        await foreach (var part in WritePartsAsync(context, cancellationToken).ConfigureAwait(false))
        {
            await output.WriteAsync(part.Content, cancellationToken).ConfigureAwait(false);
            return;
        }
    }
}

/// <summary>One of the files of a format.</summary>
/// <param name="Name">
/// What distinguishes it from the others, of the letters a to z, digits, `-` and `_`: `1` for `milo-1.png`. Names that differ only in case
/// are the same.
/// </param>
/// <param name="Content">Its bytes, at most 64 MiB.</param>
public sealed record OutputPart(string Name, ReadOnlyMemory<byte> Content);
