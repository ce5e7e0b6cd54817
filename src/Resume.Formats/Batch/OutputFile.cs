namespace Resume.Formats.Batch;

/// <summary>Writes files atomically.</summary>
public static class OutputFile
{
    /// <summary>
    /// Writes bytes to a temporary file in the same folder and moves it to the path, so that no reader sees half a file. Creates a missing
    /// folder, and deletes temporary files that an interrupted process has left.
    /// </summary>
    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = PendingFile.Write(path, content);
        file.MoveIntoPlace();
    }
}
