using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>A writer of a plug-in. Its names are read once, checked, and then constant.</summary>
internal class PlugInWriter(IResumeWriter writer, string format, string fileExtension, PlugInFiles files)
    : IResumeWriter, IResumeChecker
{
    public string Format => format;

    public string FileExtension => fileExtension;

    /// <summary>The hash of the plug-in's files; when it changes, the writer's outputs are out of date.</summary>
    public string Hash => files.Hash;

    /// <summary>The full path of its assembly.</summary>
    public string File => files.Path;

    /// <summary>Its type and assembly: "Acme.Cards.VCardWriter of Acme.Cards".</summary>
    public string Origin => DescribeOrigin(writer.GetType());

    public static string DescribeOrigin(Type type) => $"{type.FullName} of {type.Assembly.GetName().Name}";

    public static PlugInWriter Create(IResumeWriter writer, string format, string fileExtension, PlugInFiles files) =>
        writer is IResumePartWriter parts
            ? new PlugInPartWriter(parts, format, fileExtension, files)
            : new PlugInWriter(writer, format, fileExtension, files);

    public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken) =>
        RunAsync(context, () => writer.WriteAsync(context, output, cancellationToken));

    public async ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        if (writer is IResumeChecker checker)
        {
            await RunAsync(context, () => checker.CheckAsync(context, cancellationToken)).ConfigureAwait(false);
        }
        else
        {
            await DiscardAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes as usual, and discards what it writes.</summary>
    protected virtual async ValueTask DiscardAsync(WriterContext context, CancellationToken cancellationToken)
    {
        using var discarded = new WriterOutput();
        await WriteAsync(context, discarded, cancellationToken).ConfigureAwait(false);
        if (discarded.Failure is { } failure)
        {
            throw failure;
        }
    }

    protected ValueTask RunAsync(WriterContext context, Func<ValueTask> action) =>
        new(RunningPlugIns.RunAsync(SourceSpan.Start(context.Document.File), Origin, action));
}
