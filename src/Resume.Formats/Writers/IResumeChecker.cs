namespace Resume.Formats.Writers;

/// <summary>
/// A writer that can report without writing. Optional: `resume check` runs a writer without it as usual, and discards what it writes.
/// </summary>
public interface IResumeChecker
{
    /// <summary>Reports to the context what <see cref="IResumeWriter.WriteAsync"/> would report.</summary>
    ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken);
}
