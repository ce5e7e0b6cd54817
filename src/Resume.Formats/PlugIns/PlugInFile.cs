using System.Security.Cryptography;
using Resume.Formats.Files;

namespace Resume.Formats.PlugIns;

/// <summary>Reads single files of a plug-in, each up to a limit.</summary>
internal static class PlugInFile
{
    /// <summary>The size limit of one file, in bytes: 50 MiB.</summary>
    public const int MaxBytes = 50 << 20;

    /// <summary>The content of a file.</summary>
    /// <exception cref="PlugInFileException">It cannot be read, is not a regular file, or is too large.</exception>
    public static byte[] Read(string path, int limit = MaxBytes)
    {
        try
        {
            return RegularFile.Read(path, limit);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PlugInFileException(path, "cannot be read: " + exception.Message);
        }
    }

    /// <summary>The SHA-256 hash of a file that may have at most so many bytes.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="left">The bytes that the plug-in may still have; the file's length is subtracted.</param>
    /// <exception cref="PlugInFileException">It cannot be read, is not a regular file, or is too large.</exception>
    public static byte[] Hash(string path, ref long left)
    {
        using var stream = Open(path, ref left);
        return SHA256.HashData(stream);
    }

    /// <summary>Checks that a file can be read, without reading it.</summary>
    /// <inheritdoc cref="Hash"/>
    public static void Check(string path, ref long left) => Open(path, ref left).Dispose();

    private static Stream Open(string path, ref long left)
    {
        Stream stream;
        try
        {
            stream = RegularFile.Open(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PlugInFileException(path, "cannot be read: " + exception.Message);
        }

        left -= stream.Length;
        if (stream.Length <= MaxBytes && left >= 0)
        {
            return stream;
        }

        var size = stream.Length;
        stream.Dispose();
        throw new PlugInFileException(path, size > MaxBytes
            ? "cannot be read: " + new FileTooLargeException(MaxBytes).Message
            : FormattableString.Invariant($"is too much: the plug-in has more than {PlugInFiles.MaxBytes >> 20} MiB of files"));
    }
}
