namespace Resume.Tool.Watching;

/// <summary>What tells that a file was saved: the time of its last change, and its length; zero for a missing file.</summary>
internal readonly record struct FileStamp(long Ticks, long Length)
{
    public static FileStamp Read(string path)
    {
        try
        {
            // A folder has a time, but no length.
            return new FileInfo(path) is { Exists: true } file ? new(file.LastWriteTimeUtc.Ticks, file.Length)
                : new DirectoryInfo(path) is { Exists: true } folder ? new(folder.LastWriteTimeUtc.Ticks, 0)
                : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return default;
        }
    }
}
