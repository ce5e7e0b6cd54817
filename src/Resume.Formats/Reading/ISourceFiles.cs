using System.Collections.Immutable;
using System.Text;

namespace Resume.Formats.Reading;

/// <summary>Access to the files next to a source. The compiler itself never reads files.</summary>
public interface ISourceFiles
{
    /// <summary>Reads a file by a path relative to the source, with `/`. Returns the reason if it cannot be read; does not throw.</summary>
    ReferencedFile Read(string path);

    /// <summary>Lists the HTML templates in a folder, by a path such as those of files; does not throw. None by default.</summary>
    TemplateFolder ListTemplates(string folder) => new(null, null, ReferencedFileProblem.Missing);
}

/// <summary>A folder of HTML templates.</summary>
/// <param name="Path">Its full path; null if the path is not allowed.</param>
/// <param name="Names">The names of its `.cshtml` files, in order; null if it could not be read.</param>
/// <param name="Problem">Why it could not be read.</param>
public sealed record TemplateFolder(
    string? Path,
    ImmutableArray<string>? Names,
    ReferencedFileProblem Problem = ReferencedFileProblem.None)
{
    internal const string Extension = ".cshtml";

    /// <summary>Far more than there are templates.</summary>
    internal const int MostNames = 200;

    /// <summary>The names as a content: it changes when a file is added, removed or renamed. Null if it could not be read.</summary>
    internal ReadOnlyMemory<byte>? Content =>
        Names is { } names ? Encoding.UTF8.GetBytes(string.Concat(names.Select(name => name + "\n"))) : default(ReadOnlyMemory<byte>?);
}

/// <summary>A file that a source names.</summary>
/// <param name="Path">Its full path; null if the path is not allowed.</param>
/// <param name="Content">Its content; null if it could not be read.</param>
/// <param name="Problem">Why it could not be read.</param>
public sealed record ReferencedFile(
    string? Path,
    ReadOnlyMemory<byte>? Content,
    ReferencedFileProblem Problem = ReferencedFileProblem.None)
{
    /// <summary>The folder that files are read from, where the file is outside of it; null if unknown.</summary>
    public string? Root { get; init; }
}

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
