namespace Resume.Formats.Writers;

/// <summary>A format: a function from a résumé to a stream of bytes.</summary>
/// <remarks>
/// The same context gives the same bytes on every machine, in every time zone, on every day. A writer asks for no path, no clock and no network.
/// One instance writes many sources, several at once and as long as the process lives: it keeps nothing of one for the next.
/// </remarks>
public interface IResumeWriter
{
    /// <summary>What people put in `ResumeFormats` and `--format`: "pdf".</summary>
    string Format { get; }

    /// <summary>How its files' names end: ".pdf".</summary>
    string FileExtension { get; }

    /// <summary>Writes the résumé. What cannot be shown is reported to the context, not thrown.</summary>
    ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken);
}
