namespace Resume.Formats.Reading;

/// <summary>The files beside a source. The compiler itself reads none: a caller says which there are, and what they hold.</summary>
public interface ISourceFiles
{
    /// <summary>Reads a file by the path that the author wrote: relative to the source, with `/`. Says what is in the way, and does not throw.</summary>
    NamedFile Read(string path);
}

/// <summary>A file that a source names.</summary>
/// <param name="Path">Its full path; null where it may not be looked for.</param>
/// <param name="Content">Its bytes; null where they could not be had.</param>
/// <param name="Problem">What was in the way.</param>
public sealed record NamedFile(string? Path, ReadOnlyMemory<byte>? Content, NamedFileProblem Problem = NamedFileProblem.None);

/// <summary>Why a file that a source names could not be read.</summary>
public enum NamedFileProblem
{
    /// <summary>It could.</summary>
    None,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>What was written is no relative path with `/`, which means the same on every machine.</summary>
    NoPath,

    /// <summary>It lies, or leads, outside of the folder below which files are read.</summary>
    Outside,

    /// <summary>It is larger than any file that is read.</summary>
    TooLarge,

    /// <summary>It is a folder, or the system does not let it be read.</summary>
    Unreadable,
}
