using Resume.Formats.Imaging;
using Resume.Formats.Writers.Compression;

namespace Resume.Formats.Writers.Docx;

/// <summary>The content of a part as it is in the archive.</summary>
/// <param name="Content">Its bytes there.</param>
/// <param name="Length">The number of its bytes before they were compressed.</param>
/// <param name="Checksum">The checksum of these.</param>
/// <param name="IsCompressed">Whether they were compressed.</param>
internal sealed record StoredPart(ReadOnlyMemory<byte> Content, long Length, uint Checksum, bool IsCompressed)
{
    /// <summary>A part that is stored as it is.</summary>
    public static StoredPart Store(ReadOnlyMemory<byte> content) =>
        new(content, content.Length, Crc32.Compute(content.Span), IsCompressed: false);

    /// <summary>A part that is compressed: a font, once for all documents.</summary>
    public static StoredPart Compress(byte[] content) =>
        new(Deflate.ToRaw(content, Deflate.FontLevel), content.Length, Crc32.Compute(content), IsCompressed: true);
}
