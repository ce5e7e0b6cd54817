using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Batch;

/// <summary>Reads source files, with a limit.</summary>
internal static class SourceFileReader
{
    // One byte more than a source may have: the compiler then reports it as too large, and an endless file cannot exhaust memory.
    private const int MaxBytes = SourceText.MaxBytes + 1;

    /// <summary>The size of a file of which <see cref="Read"/> returned only the start; null if it returned all.</summary>
    public static long? FullSize(string path, byte[] content) =>
        content.Length < MaxBytes ? null : Math.Max(Resolve(path).Length, content.Length);

    /// <summary>The bytes of a regular file, at most one byte more than <see cref="SourceText.MaxBytes"/>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static byte[] Read(string path)
    {
        var file = Resolve(path);

        // A pipe or a device has no length, and opening a pipe waits for a writer.
        if (file is { Exists: true, Length: 0 })
        {
            return [];
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer, 0, (int)Math.Min(buffer.Length, MaxBytes - content.Length)) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }

    private static FileInfo Resolve(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? file;
    }
}
