using Resume.Formats.Files;

namespace Resume.Formats.Reading;

/// <summary>Files in a folder, by paths relative to a source. No path leads out of the folder, neither by `..` nor by links.</summary>
/// <param name="root">The full path of the folder.</param>
/// <param name="sourcePath">The full path of the source.</param>
public sealed class FolderFiles(string root, string sourcePath) : ISourceFiles
{
    /// <summary>The size limit, in bytes: 20 MiB.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    private const int MostLinks = 40;

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
        if (!IsBelow(full, root))
        {
            return new(null, null, ReferencedFileProblem.Outside);
        }

        try
        {
            // The resolved path is opened, so that it is the same file that was checked.
            var (realRoot, real) = (FollowLinks(root), FollowLinks(full));
            return realRoot is null || real is null ? new(null, null, ReferencedFileProblem.NotRegular)
                : !IsBelow(real, realRoot) ? new(null, null, ReferencedFileProblem.Outside)
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

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with all links resolved, or null if they form a circle.</summary>
    private static string? FollowLinks(string path)
    {
        var rest = new Stack<string>(Enumerable.Reverse(Parts(path)));
        var current = Path.GetPathRoot(path)!;
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.Join(current, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var led = Path.GetFullPath(target, current);
            foreach (var part in Enumerable.Reverse(Parts(led)))
            {
                rest.Push(part);
            }

            current = Path.GetPathRoot(led)!;
        }

        return current;
    }

    private static string[] Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
