namespace Resume.Formats.Writers.PlainText;

/// <summary>Text that a form accepts: 80 columns, no marks but bullets.</summary>
public sealed class PlainTextWriter : IResumeWriter
{
    /// <inheritdoc />
    public string Format => "txt";

    /// <inheritdoc />
    public string FileExtension => ".txt";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        await text.WriteLineAsync(context.Outline.Header.Name.PlainText.AsMemory(), cancellationToken);
    }
}
