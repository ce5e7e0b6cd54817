using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Resume.Formats.Writers.Json;

/// <summary>JSON Resume 1.0.0, for programs. Content without a place in its schema is reported, once for each key.</summary>
public sealed class JsonWriter : IResumeWriter, IResumeChecker
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Readable: the file is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc />
    public string Format => "json";

    /// <inheritdoc />
    public string FileExtension => ".json";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        await output.WriteAsync(Write(Create(context, cancellationToken)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The text of a file, in UTF-8.</summary>
    internal static byte[] Write(JsonObject resume)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, Options))
        {
            resume.WriteTo(json);
        }

        content.Write("\n"u8);
        return content.WrittenSpan.ToArray();
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        Create(context, cancellationToken);
        return ValueTask.CompletedTask;
    }

    private static JsonObject Create(WriterContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var leftOut = new LeftOut();
        var resume = new JsonResume(leftOut, cancellationToken).Create(context.Document);
        leftOut.Report(context.Document.File, context.Diagnostics);
        return resume;
    }
}
