using System.Collections.Immutable;

namespace Resume.Formats.Imaging;

/// <summary>The chunks of a PNG file that are needed to show it (ISO/IEC 15948, 11), and where Exif data is, for its orientation.</summary>
/// <param name="Header">The header.</param>
/// <param name="Colors">What the numbers of the pixels mean, in the order of the file: sRGB, gAMA and the like.</param>
/// <param name="Palette">Red, green and blue of each palette index; empty unless the pixels are indexes.</param>
/// <param name="Transparency">The opacity of each index, or the one transparent colour (11.3.2.1).</param>
/// <param name="Compressed">The filtered rows in zlib format.</param>
/// <param name="Exif">Exif data, or empty.</param>
internal sealed record PngChunks(
    PngHeader Header,
    ImmutableArray<(string Type, byte[] Data)> Colors,
    ReadOnlyMemory<byte> Palette,
    ReadOnlyMemory<byte> Transparency,
    ReadOnlyMemory<byte> Compressed,
    ReadOnlyMemory<byte> Exif)
{
    /// <summary>Reads the chunks. A missing last chunk is no harm: what matters is that no row is missing.</summary>
    /// <exception cref="ImageFileException">The file is damaged or truncated.</exception>
    public static PngChunks Read(ReadOnlyMemory<byte> content)
    {
        var chunks = new PngChunks(PngHeader.Read(content.Span), [], default, default, default, default);
        var compressed = new MemoryStream(content.Length);
        var colors = ImmutableArray.CreateBuilder<(string Type, byte[] Data)>();
        var (next, isAfterRows) = (PngHeader.Length, false);
        while (PngChunk.Read(content, ref next) is { } chunk && chunk.Type != "IEND")
        {
            if (chunk.Type == "IDAT")
            {
                // 5.6: nothing is between them. Viewers differ in what they then show.
                (isAfterRows || !chunk.IsIntact ? throw ImageFileException.Damaged() : compressed).Write(chunk.Data.Span);
                continue;
            }

            isAfterRows = compressed.Length > 0;
            switch (chunk.Type)
            {
                case "PLTE" when chunks.Header.Colors == PngColorType.Indexed:
                    chunks = isAfterRows || !chunks.Palette.IsEmpty
                        ? throw ImageFileException.Damaged()
                        : chunks with { Palette = PaletteOf(chunks.Header, chunk) };
                    break;
                case "PLTE":
                    // Colours that a screen with 256 colours should use.
                    break;
                case "tRNS" when !isAfterRows && chunks.Transparency.IsEmpty:
                    chunks = chunks with { Transparency = chunk.IsIntact ? chunk.Data : throw ImageFileException.Damaged() };
                    break;
                case "eXIf" when chunks.Exif.IsEmpty:
                    chunks = chunks with { Exif = chunk.Data };
                    break;
                case var type when PngColorChunks.Contain(type):
                    if (!isAfterRows && colors.All(other => other.Type != type) && PngColorChunks.Clean(chunk, chunks.Header) is { } color)
                    {
                        colors.Add((type, color));
                    }

                    break;
                case { Length: 4 } type when char.IsAsciiLetterUpper(type[0]):
                    // 14.2: without it, the image cannot be understood.
                    throw new ImageFileException("it is not a standard PNG file");
            }
        }

        return chunks.Check(colors.ToImmutable(), compressed);
    }

    private PngChunks Check(ImmutableArray<(string Type, byte[] Data)> colors, MemoryStream compressed)
    {
        if (compressed.Length == 0)
        {
            throw ImageFileException.Truncated();
        }

        if (Header.Colors == PngColorType.Indexed && Palette.IsEmpty)
        {
            throw new ImageFileException("its palette is missing");
        }

        return this with
        {
            Colors = colors,
            Compressed = compressed.GetBuffer().AsMemory(0, (int)compressed.Length),
            Transparency = Header.Colors switch
            {
                PngColorType.Indexed => Transparency[..Math.Min(Transparency.Length, Palette.Length / 3)],
                PngColorType.Grey when Transparency.Length == 2 => Transparency,
                PngColorType.Rgb when Transparency.Length == 6 => Transparency,
                _ => default,
            },
        };
    }

    // No more colours than the indexes can name.
    private static ReadOnlyMemory<byte> PaletteOf(PngHeader header, PngChunk chunk) =>
        chunk.IsIntact && chunk.Data.Length is > 0 and <= 768 && chunk.Data.Length % 3 == 0
            ? chunk.Data[..Math.Min(chunk.Data.Length, 3 << header.Bits)]
            : throw ImageFileException.Damaged();
}
