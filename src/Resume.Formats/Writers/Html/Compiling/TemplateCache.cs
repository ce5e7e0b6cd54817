using System.Security.Cryptography;
using Resume.Formats.Files;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Compiled templates in a folder: files that consist of a SHA-256 hash and the assembly that it is the hash of.</summary>
/// <remarks>The files are code, and are trusted as the folder is: it belongs to the user or to the build.</remarks>
/// <param name="folder">The folder, which need not exist yet; null for none.</param>
internal sealed class TemplateCache(string? folder)
{
    private const string Extension = ".template";
    private const int MaxBytes = 20 << 20;

    // A theme that is edited leaves an entry for each version.
    private const int MostEntries = 100;

    /// <summary>An assembly; null if it is not in the folder, or damaged.</summary>
    public byte[]? Read(string key)
    {
        if (folder is null)
        {
            return null;
        }

        try
        {
            var entry = RegularFile.Read(PathOf(key), MaxBytes);
            return entry.Length > SHA256.HashSizeInBytes
                && SHA256.HashData(entry.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(entry.AsSpan(0, SHA256.HashSizeInBytes))
                    ? entry[SHA256.HashSizeInBytes..]
                    : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Adds an assembly. A folder that cannot be written costs time, and nothing else.</summary>
    public void Write(string key, byte[] assembly)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            CreateFolder(folder);
            DeleteOldest(folder);

            // Two builds may write the same entry: each its own file, then renamed.
            var temporary = Path.Combine(folder, Path.GetRandomFileName());
            try
            {
                File.WriteAllBytes(temporary, [.. SHA256.HashData(assembly), .. assembly]);
                File.Move(temporary, PathOf(key), overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Such as on a build server without a home: the templates are compiled each time.
        }
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            // No one else may add code to it.
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void DeleteOldest(string folder)
    {
        var entries = new DirectoryInfo(folder).GetFiles("*" + Extension);
        foreach (var entry in entries.OrderByDescending(entry => entry.LastWriteTimeUtc).Skip(MostEntries - 1))
        {
            entry.Delete();
        }
    }

    private string PathOf(string key) => Path.Combine(folder!, key + Extension);
}
