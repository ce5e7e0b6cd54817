namespace Resume.Formats.Files;

/// <summary>Reads regular files up to a limit: every file that is read by a path goes through here.</summary>
/// <remarks>
/// Anyone can put a pipe, a device or a file of a terabyte where a file is expected. Opening a pipe waits for a writer, reading a device
/// may never end, and memory is finite.
/// </remarks>
internal static class RegularFile
{
    private const int BlockSize = 64 * 1024;

    /// <summary>True for a regular file, or a link to one.</summary>
    public static bool Exists(string path)
    {
        try
        {
            Find(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The content of a file.</summary>
    /// <exception cref="FileTooLargeException">It has more bytes than the limit.</exception>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static byte[] Read(string path, int limit)
    {
        using var stream = Open(path);
        if (stream.Length > limit)
        {
            throw new FileTooLargeException(limit);
        }

        // One byte more, because a file can grow while it is read.
        var content = ReadStart(stream, (int)stream.Length, limit + 1);
        return content.Length > limit ? throw new FileTooLargeException(limit) : content;
    }

    /// <summary>The first bytes of a file, at most the limit.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static byte[] ReadStart(string path, int limit)
    {
        using var stream = Open(path);
        return ReadStart(stream, (int)Math.Min(stream.Length, limit), limit);
    }

    /// <summary>The length of a file in bytes.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static long Length(string path) => Find(path).Length;

    /// <summary>True if a file exists and has exactly this content.</summary>
    public static bool HasContent(string path, ReadOnlySpan<byte> content) =>
        Exists(path) && Length(path) == content.Length && Read(path, content.Length).AsSpan().SequenceEqual(content);

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="NotARegularFileException">It is a folder, a pipe, a device or a socket.</exception>
    /// <exception cref="IOException">It does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static Stream Open(string path)
    {
        var file = Find(path);
        if (file.Length == 0)
        {
            return new MemoryStream([], writable: false);
        }

        var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (stream.CanSeek)
        {
            return stream;
        }

        // A pipe of Windows.
        stream.Dispose();
        throw new NotARegularFileException();
    }

    private static byte[] ReadStart(Stream stream, int expected, int limit)
    {
        using var content = new MemoryStream(expected);
        var block = new byte[Math.Min(BlockSize, limit)];
        while (stream.Read(block, 0, (int)Math.Min(block.Length, limit - content.Length)) is > 0 and var count)
        {
            content.Write(block, 0, count);
        }

        return content.Length == content.Capacity ? content.GetBuffer() : content.ToArray();
    }

    private static FileInfo Find(string path)
    {
        var file = new FileInfo(path);
        file = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (Directory.Exists(file.FullName))
        {
            throw new NotARegularFileException();
        }

        if (!file.Exists)
        {
            // Throws, and says whether it is missing or in a folder that must not be read.
            File.OpenHandle(file.FullName).Dispose();
        }

        return file.Length > 0 || FileType.IsRegular(file.FullName) ? file : throw new NotARegularFileException();
    }
}
