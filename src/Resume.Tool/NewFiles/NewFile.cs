using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.NewFiles;

/// <summary>Writes files that must not exist yet: whole, or not at all.</summary>
internal static class NewFile
{
    /// <summary>Writes a file and prints its path; or reports why it cannot be written, and returns false.</summary>
    public static bool TryWrite(string path, ReadOnlySpan<byte> content, Reporter reporter)
    {
        var full = StartFolder.Resolve(path);
        var folder = Path.GetDirectoryName(full)!;
        string? temporary = null;
        try
        {
            Directory.CreateDirectory(folder);
            temporary = TemporaryFile.In(folder);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
            }

            // A file that has appeared meanwhile stays.
            File.Move(temporary, full, overwrite: false);
            temporary = null;
            reporter.Print(DisplayPath.Shorten(full));
            return true;
        }
        catch (IOException) when (Path.Exists(full))
        {
            reporter.Report(ProjectDiagnostics.TargetExists(path));
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotCreateFile(path, exception.Message));
            return false;
        }
        finally
        {
            if (temporary is not null && File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }
}
