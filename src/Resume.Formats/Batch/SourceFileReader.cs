using Resume.Formats.Files;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Batch;

/// <summary>Reads source files, with a limit.</summary>
internal static class SourceFileReader
{
    // One byte more than a source may have: the compiler then reports it as too large, and an endless file cannot exhaust memory.
    private const int MaxBytes = SourceText.MaxBytes + 1;

    /// <summary>The size of a file of which <see cref="Read(string)"/> returned only the start; null if it returned all.</summary>
    public static long? FullSize(string path, byte[] content) =>
        content.Length < MaxBytes ? null : Math.Max(RegularFile.Length(path), content.Length);

    /// <summary>The bytes of a regular file, at most one byte more than <see cref="SourceText.MaxBytes"/>.</summary>
    /// <inheritdoc cref="RegularFile.Open" path="/exception"/>
    public static byte[] Read(string path) => RegularFile.ReadStart(path, MaxBytes);

    /// <summary>The same of a file that was found in a folder: whoever adds a link there must not choose what the compiler reads.</summary>
    /// <exception cref="IOException">It is a link out of that folder, or cannot be read.</exception>
    /// <inheritdoc cref="RegularFile.Open" path="/exception"/>
    public static byte[] Read(string path, string? foundIn) => foundIn is null || !RealPath.LeadsOut(path, foundIn)
        ? Read(path)
        : throw new IOException("It is a link to a file outside of the folder.");
}
