using Resume.Formats.Files;

namespace Resume.Formats.Reading;

/// <summary>Files in a folder, by paths relative to a source. No path leads out of the folder, neither by `..` nor by links.</summary>
/// <param name="root">The full path of the folder.</param>
/// <param name="sourcePath">The full path of the source.</param>
public sealed class FolderFiles(string root, string sourcePath) : ISourceFiles
{
    /// <summary>The size limit, in bytes: 20 MiB.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(sourcePath))!;

    /// <inheritdoc />
    public ReferencedFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsPortable(path))
        {
            return new(null, null, ReferencedFileProblem.NotARelativePath);
        }

        var full = Path.GetFullPath(path, folder);
        if (!RealPath.IsBelow(full, root))
        {
            return new(null, null, ReferencedFileProblem.Outside);
        }

        try
        {
            // The resolved path is opened, so that it is the same file that was checked.
            var (realRoot, real) = (RealPath.Find(root), RealPath.Find(full));
            return realRoot is null || real is null ? new(null, null, ReferencedFileProblem.NotRegular)
                : !RealPath.IsBelow(real, realRoot) ? new(null, null, ReferencedFileProblem.Outside)
                : ReadRegular(full, real);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(full, null, ReferencedFileProblem.Unreadable);
        }
    }

    /// <summary>The content of a file, with the limits of <see cref="Read"/>; null if that cannot read it.</summary>
    internal static ReadOnlyMemory<byte>? Content(string path) => ReadRegular(path, path).Content;

    private static ReferencedFile ReadRegular(string full, string real)
    {
        try
        {
            return new(full, RegularFile.Read(real, MaxBytes));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(full, null, ReferencedFileProblem.Missing);
        }
        catch (NotARegularFileException)
        {
            return new(full, null, ReferencedFileProblem.NotRegular);
        }
        catch (FileTooLargeException)
        {
            return new(full, null, ReferencedFileProblem.TooLarge);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(full, null, ReferencedFileProblem.Unreadable);
        }
    }

    // Colons are in drives, NTFS streams and URLs. A backslash separates folders on one system but is part of a name on another.
    private static bool IsPortable(string path) =>
        path.Length is > 0 and <= 1024 && !path.StartsWith('/') && !path.AsSpan().ContainsAny(":\\") && !path.Any(char.IsControl);
}
