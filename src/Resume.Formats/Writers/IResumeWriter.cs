namespace Resume.Formats.Writers;

/// <summary>A format: a function from a résumé to a stream of bytes.</summary>
/// <remarks>
/// The same context gives the same bytes on every machine, in every time zone, on every day. A writer uses no paths, no clock and
/// no network. One instance writes many sources, several at a time, as long as the process lives; it keeps no state between them.
/// </remarks>
public interface IResumeWriter
{
    /// <summary>The name of the format in `ResumeFormats` and `--format`: "pdf".</summary>
    string Format { get; }

    /// <summary>The extension of its output files: ".pdf".</summary>
    string FileExtension { get; }

    /// <summary>Writes the résumé. Content that the format cannot show is reported to the context; it is not an exception.</summary>
    ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken);
}
