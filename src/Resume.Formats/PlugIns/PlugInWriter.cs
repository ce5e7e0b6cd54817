using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>A writer of somebody else's, whose names were asked once, checked, and now stay as they are.</summary>
internal sealed class PlugInWriter(IResumeWriter writer, string format, string fileExtension, PlugInFiles files) : IResumeWriter
{
    public string Format => format;

    public string FileExtension => fileExtension;

    /// <summary>A hash of the plug-in's files: with another one, what it has written is stale.</summary>
    public string Hash => files.Hash;

    /// <summary>The full path of the assembly it came from.</summary>
    public string File => files.Path;

    /// <summary>Whose it is: "Acme.Cards.VCardWriter of Acme.Cards".</summary>
    public string Origin => OriginOf(writer.GetType());

    public static string OriginOf(Type type) => $"{type.FullName} of {type.Assembly.GetName().Name}";

    public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken) => writer.WriteAsync(context, output, cancellationToken);
}
