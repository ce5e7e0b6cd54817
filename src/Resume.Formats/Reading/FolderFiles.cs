using System.Collections.Immutable;
using Resume.Formats.Files;

namespace Resume.Formats.Reading;

/// <summary>Files in folders, by paths relative to a source. No path leads out of the folders, neither by `..` nor by links.</summary>
/// <param name="roots">The full paths of the folders; an error about a file outside of them names the first.</param>
/// <param name="sourcePath">The full path of the source.</param>
public sealed class FolderFiles(ImmutableArray<string> roots, string sourcePath) : ISourceFiles
{
    /// <summary>The size limit, in bytes: 20 MiB.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    private readonly ImmutableArray<string> roots = [.. roots.Select(root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)))];
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(sourcePath))!;

    /// <summary>Files in one folder.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="sourcePath">The full path of the source.</param>
    public FolderFiles(string root, string sourcePath) : this([root], sourcePath)
    {
    }

    /// <inheritdoc />
    public ReferencedFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (full, real, problem) = Find(path);
        return real is not null ? ReadRegular(full!, real)
            : new(full, null, problem) { Root = problem == ReferencedFileProblem.Outside ? roots[0] : null };
    }

    /// <inheritdoc />
    public TemplateFolder ListTemplates(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (full, real, problem) = Find(folder);
        return real is null ? new(full, null, problem) : List(full!, real);
    }

    /// <summary>The content of a file, with the limits of <see cref="Read"/>; null if that cannot read it.</summary>
    internal static ReadOnlyMemory<byte>? Content(string path) =>
        Directory.Exists(path) ? List(path, path).Content : ReadRegular(path, path).Content;

    /// <summary>The full path of a file or folder, and where it really is if it may be read.</summary>
    private (string? Full, string? Real, ReferencedFileProblem Problem) Find(string path)
    {
        if (!IsPortable(path))
        {
            return (null, null, ReferencedFileProblem.NotARelativePath);
        }

        var full = Path.GetFullPath(path, folder);
        if (!roots.Any(root => RealPath.IsBelow(full, root)))
        {
            return (null, null, ReferencedFileProblem.Outside);
        }

        try
        {
            // The resolved path is opened, so that it is the same file that was checked.
            var real = RealPath.Find(full);
            return real is null ? (null, null, ReferencedFileProblem.NotRegular)
                : !roots.Any(root => RealPath.Find(root) is { } folder && RealPath.IsBelow(real, folder))
                    ? (null, null, ReferencedFileProblem.Outside)
                    : (full, real, ReferencedFileProblem.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (full, null, ReferencedFileProblem.Unreadable);
        }
    }

    private static TemplateFolder List(string full, string real)
    {
        // Most sources have none.
        if (!Directory.Exists(real))
        {
            return new(full, null, File.Exists(real) ? ReferencedFileProblem.NotRegular : ReferencedFileProblem.Missing);
        }

        try
        {
            var files = Directory.EnumerateFileSystemEntries(real, "*" + TemplateFolder.Extension).Take(TemplateFolder.MostNames);
            return new(full, [.. files.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(full, null, ReferencedFileProblem.Unreadable);
        }
    }

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
