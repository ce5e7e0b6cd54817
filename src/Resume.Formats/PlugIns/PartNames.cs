using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>Checks the files of a format: their names become file names, and each has a limit.</summary>
internal sealed class PartNames
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks the next file.</summary>
    /// <exception cref="IOException">It cannot be stored.</exception>
    public void Check(OutputPart? part)
    {
        if (part?.Name is not { Length: <= 40 } name || !WriterNames.IsPart(name))
        {
            throw new IOException($"`{Quote.Short(part?.Name ?? "")}` is not the name of a part, such as `1`");
        }

        if (!names.Add(name))
        {
            throw new IOException($"it writes two parts with the name `{name}`");
        }

        if (part.Content.Length > WriterOutput.MaxBytes)
        {
            throw new IOException("it writes more than 64 MiB");
        }
    }
}
