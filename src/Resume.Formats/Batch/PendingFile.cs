using System.Collections.Concurrent;
using Resume.Formats.Files;

namespace Resume.Formats.Batch;

/// <summary>
/// A file that is written, but not yet at its place: a temporary file in the same folder. So that the outputs of a source take no memory
/// until its last one is made, and appear only if all of it has compiled.
/// </summary>
internal sealed class PendingFile : IPendingOutput
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    private readonly string path;
    private readonly Exception? failure;
    private string? temporary;

    // A plug-in may end the process.
    static PendingFile() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Unfinished.Keys.ToList().ForEach(File.Delete);

    // A file that has the content already keeps its time, so that nothing that depends on it is done again.
    private bool isPresent;

    private PendingFile(string path, string? temporary, Exception? failure) =>
        (this.path, this.temporary, this.failure) = (path, temporary, failure);

    /// <summary>
    /// Writes the bytes. Creates a missing folder, and deletes temporary files that an interrupted process has left. An error is thrown by
    /// <see cref="MoveIntoPlace"/>, where it can be reported in order.
    /// </summary>
    public static PendingFile Write(string path, ReadOnlySpan<byte> content)
    {
        string? written = null;
        try
        {
            if (IsPresent(path, content))
            {
                return new(path, null, null) { isPresent = true };
            }

            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            Directory.CreateDirectory(folder);
            TemporaryFile.RemoveLeftovers(folder);
            written = TemporaryFile.In(folder);
            Unfinished[written] = true;
            using var stream = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            stream.Write(content);
            return new(path, written, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, written, exception);
        }
    }

    /// <inheritdoc />
    public bool MoveIntoPlace()
    {
        if (failure is not null)
        {
            throw failure is UnauthorizedAccessException
                ? new UnauthorizedAccessException(failure.Message, failure)
                : new IOException(failure.Message, failure);
        }

        if (isPresent)
        {
            return false;
        }

        File.Move(temporary!, path, overwrite: true);
        Unfinished.TryRemove(temporary!, out _);
        temporary = null;
        return true;
    }

    private static bool IsPresent(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            // A link is replaced by a file of its own, whatever it leads to.
            return new FileInfo(path).LinkTarget is null && RegularFile.HasContent(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read is replaced, as it always was.
            return false;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (temporary is not null)
        {
            File.Delete(temporary);
            Unfinished.TryRemove(temporary, out _);
            temporary = null;
        }
    }
}
