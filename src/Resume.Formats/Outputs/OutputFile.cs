namespace Resume.Formats.Outputs;

/// <summary>Writes a finished file so that nobody ever sees half of one.</summary>
public static class OutputFile
{
    /// <summary>
    /// Puts bytes at a path: into a temporary file beside it, which is then moved over it. A build that is killed leaves the earlier file whole,
    /// and the next one removes what it had begun. Creates the folder where it is missing.
    /// </summary>
    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        TemporaryFile.RemoveLeftovers(folder);

        var temporary = TemporaryFile.In(folder);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
