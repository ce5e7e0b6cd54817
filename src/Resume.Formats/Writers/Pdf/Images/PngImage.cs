using Resume.Formats.Imaging;

namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>A PNG file as an image XObject.</summary>
/// <remarks>The compressed rows of most files are embedded unchanged; transparent, interlaced and 16-bit files are decoded.</remarks>
internal static class PngImage
{
    private const byte Opaque = 255;

    /// <summary>Reads a PNG file.</summary>
    /// <exception cref="ImageFileException">The file is damaged, truncated or too large.</exception>
    public static PdfImage Read(ReadOnlyMemory<byte> content)
    {
        var file = PngFile.Read(content);
        var header = file.Header;

        // Also for rows that are embedded unchanged: viewers show nothing, or only a part, if some are missing.
        var rows = PngDecoder.Decompress(file);
        var isPlain = file.Transparency.IsEmpty
            && header is { IsInterlaced: false, Bits: <= 8, Colors: PngColorType.Grey or PngColorType.Rgb or PngColorType.Indexed };
        if (!isPlain)
        {
            return SplitAlpha(file, PngDecoder.Decode(header, rows));
        }

        return new(header.Width, header.Height, header.Channels, header.Bits, ImageCoding.CompressedRows, file.Compressed)
        {
            Palette = file.Palette,
        };
    }

    private static PdfImage SplitAlpha(PngFile file, byte[] samples)
    {
        var channels = file.Header.Channels;
        var colors = channels is 2 or 4 ? channels - 1 : channels;
        var color = new byte[samples.Length / channels * colors];
        var alpha = new byte[samples.Length / channels];
        for (var i = 0; i < alpha.Length; i++)
        {
            var pixel = samples.AsSpan(i * channels, channels);
            pixel[..colors].CopyTo(color.AsSpan(i * colors));
            alpha[i] = colors < channels ? pixel[colors] : Opacity(file, pixel);
        }

        return Filter(file.Header, color, colors, areIndexes: file.Header.Colors == PngColorType.Indexed) with
        {
            Palette = file.Palette,
            Mask = alpha.AsSpan().ContainsAnyExcept(Opaque) ? Filter(file.Header, alpha, 1, areIndexes: false) : null,
        };
    }

    private static PdfImage Filter(PngHeader header, byte[] samples, int components, bool areIndexes)
    {
        var rows = PngFilter.Apply(samples, header.Width * components, components, areIndexes);
        return new(header.Width, header.Height, components, 8, ImageCoding.Rows, rows);
    }

    // 11.3.2.1: the opacity of each palette index; otherwise the one transparent colour, with 16 bits per sample.
    private static byte Opacity(PngFile file, ReadOnlySpan<byte> pixel)
    {
        var transparency = file.Transparency.Span;
        if (file.Header.Colors == PngColorType.Indexed)
        {
            return pixel[0] < transparency.Length ? transparency[pixel[0]] : Opaque;
        }

        if (transparency.Length < 2 * pixel.Length)
        {
            return Opaque;
        }

        for (var i = 0; i < pixel.Length; i++)
        {
            var sample = file.Header.Bits switch
            {
                16 => transparency[2 * i],
                var bits => transparency[(2 * i) + 1] * 255 / ((1 << bits) - 1),
            };
            if (sample != pixel[i])
            {
                return Opaque;
            }
        }

        return 0;
    }
}
