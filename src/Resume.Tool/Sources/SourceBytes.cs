using Resume.Formats.Reading;

namespace Resume.Tool.Sources;

/// <summary>Reads a source, but no more of it than tells that it is too large.</summary>
internal static class SourceBytes
{
    // One byte more than the language allows a file: the reader says so, and a device without an end does no harm.
    private const int Most = SourceText.MaxBytes + 1;

    public static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Length < Most && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, Most - content.Length)) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
