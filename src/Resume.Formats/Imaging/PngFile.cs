using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>The chunks of a PNG file that make up the image. Checksums are not verified.</summary>
/// <param name="Header">The header.</param>
/// <param name="Palette">Red, green and blue of each palette index; empty unless the pixels are indexes.</param>
/// <param name="Transparency">The opacity of each index, or the one transparent colour (11.3.2.1).</param>
/// <param name="Compressed">The filtered rows in zlib format.</param>
internal sealed record PngFile(
    PngHeader Header,
    ReadOnlyMemory<byte> Palette,
    ReadOnlyMemory<byte> Transparency,
    ReadOnlyMemory<byte> Compressed)
{
    // Length, type and CRC of a chunk.
    private const int ChunkOverhead = 12;

    /// <summary>Reads the chunks.</summary>
    /// <exception cref="ImageFileException">The file is damaged or truncated.</exception>
    public static PngFile Read(ReadOnlyMemory<byte> content)
    {
        if (PngHeader.Read(content.Span) is not { IsValid: true } header)
        {
            throw ImageFileException.Damaged();
        }

        ReadOnlyMemory<byte> palette = default, transparency = default;
        var compressed = new MemoryStream();
        for (var offset = PngHeader.Length; content.Length - offset >= ChunkOverhead;)
        {
            var chunk = content[offset..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk.Span);
            if (length > chunk.Length - ChunkOverhead)
            {
                break;
            }

            var data = chunk.Slice(8, (int)length);
            switch (chunk.Span.Slice(4, 4))
            {
                case var type when type.SequenceEqual("PLTE"u8) && header.Colors == PngColorType.Indexed:
                    palette = PaletteOf(header, data);
                    break;
                case var type when type.SequenceEqual("tRNS"u8):
                    transparency = data;
                    break;
                case var type when type.SequenceEqual("IDAT"u8):
                    compressed.Write(data.Span);
                    break;
            }

            offset += ChunkOverhead + (int)length;
        }

        if (compressed.Length == 0)
        {
            throw ImageFileException.Truncated();
        }

        if (header.Colors == PngColorType.Indexed && palette.IsEmpty)
        {
            throw new ImageFileException("its palette is missing");
        }

        return new(header, palette, transparency, compressed.ToArray());
    }

    // Whole colours only, and no more than the indexes can name.
    private static ReadOnlyMemory<byte> PaletteOf(PngHeader header, ReadOnlyMemory<byte> data) =>
        data[..Math.Min(data.Length / 3 * 3, 3 << header.Bits)];
}
