namespace Resume.Formats.Reading;

/// <summary>Access to the files next to a source. The compiler itself never reads files.</summary>
public interface ISourceFiles
{
    /// <summary>Reads a file by a path relative to the source, with `/`. Returns the reason if it cannot be read; does not throw.</summary>
    ReferencedFile Read(string path);
}

/// <summary>A file that a source names.</summary>
/// <param name="Path">Its full path; null if the path is not allowed.</param>
/// <param name="Content">Its content; null if it could not be read.</param>
/// <param name="Problem">Why it could not be read.</param>
public sealed record ReferencedFile(
    string? Path,
    ReadOnlyMemory<byte>? Content,
    ReferencedFileProblem Problem = ReferencedFileProblem.None);

/// <summary>The reason why a file that a source names could not be read.</summary>
public enum ReferencedFileProblem
{
    /// <summary>The file was read.</summary>
    None,

    /// <summary>The file does not exist.</summary>
    Missing,

    /// <summary>The path is not a relative path with `/`, so it would not work on every machine.</summary>
    NotARelativePath,

    /// <summary>The file, or the target of a link, is outside the allowed folder.</summary>
    Outside,

    /// <summary>The file is larger than the limit.</summary>
    TooLarge,

    /// <summary>Access to the file is denied, or the system cannot read it.</summary>
    Unreadable,

    /// <summary>It is a folder, a pipe, a device or a circular link.</summary>
    NotRegular,
}
