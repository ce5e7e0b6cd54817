using ICSharpCode.SharpZipLib.Zip.Compression;
using Resume.Formats.Imaging;

namespace Resume.Formats.Writers.Docx;

/// <summary>The content of a part as it is in the archive.</summary>
/// <param name="Content">Its bytes there.</param>
/// <param name="Length">The number of its bytes before they were compressed.</param>
/// <param name="Checksum">The checksum of these.</param>
/// <param name="IsCompressed">Whether they were compressed.</param>
internal sealed record StoredPart(ReadOnlyMemory<byte> Content, long Length, uint Checksum, bool IsCompressed)
{
    // A font is compressed once for all documents.
    private const int Level = Deflater.BEST_COMPRESSION;

    /// <summary>A part that is stored as it is.</summary>
    public static StoredPart Store(ReadOnlyMemory<byte> content) =>
        new(content, content.Length, Crc32.Compute(content.Span), IsCompressed: false);

    /// <summary>A part that is compressed.</summary>
    public static StoredPart Compress(byte[] content)
    {
        var deflater = new Deflater(Level, noZlibHeaderOrFooter: true);
        deflater.SetInput(content);
        deflater.Finish();
        using var compressed = new MemoryStream(content.Length);
        var buffer = new byte[16 * 1024];
        while (!deflater.IsFinished)
        {
            compressed.Write(buffer, 0, deflater.Deflate(buffer));
        }

        return new(compressed.ToArray(), content.Length, Crc32.Compute(content), IsCompressed: true);
    }
}
