namespace Resume.Formats.Writers.Pdf.Pictures;

/// <summary>A PNG file -> a picture. PDF takes over the compressed rows of most as they are; transparent, interlaced and 16-bit ones are taken apart.</summary>
internal static class PngPicture
{
    private const byte Opaque = 255;

    public static Picture Read(ReadOnlyMemory<byte> content)
    {
        var file = PngFile.Read(content);
        var rows = PngRows.Inflate(file);
        var isPlain = file is { IsInterlaced: false, Bits: <= 8, Transparency.IsEmpty: true, Colors: PngColors.Grey or PngColors.Rgb or PngColors.Indexed };
        return isPlain
            ? new(file.Width, file.Height, file.Channels, file.Bits, PictureCoding.CompressedRows, file.Compressed) { Palette = PaletteOf(file) }
            : Decode(file, PngRows.Pixels(file, rows));
    }

    private static Picture Decode(PngFile file, byte[] pixels)
    {
        var channels = file.Channels;
        var colors = channels is 2 or 4 ? channels - 1 : channels;
        var color = new byte[pixels.Length / channels * colors];
        var alpha = new byte[pixels.Length / channels];
        for (var i = 0; i < alpha.Length; i++)
        {
            var pixel = pixels.AsSpan(i * channels, channels);
            pixel[..colors].CopyTo(color.AsSpan(i * colors));
            alpha[i] = colors < channels ? pixel[colors] : Opacity(file, pixel);
        }

        return Of(file, color, colors) with
        {
            Palette = PaletteOf(file),
            Mask = alpha.AsSpan().ContainsAnyExcept(Opaque) ? Of(file, alpha, 1, isMask: true) : null,
        };
    }

    private static Picture Of(PngFile file, byte[] pixels, int components, bool isMask = false)
    {
        var areIndexes = file.Colors == PngColors.Indexed && !isMask;
        return new(file.Width, file.Height, components, 8, PictureCoding.Rows, PngRows.Filter(pixels, file.Width * components, components, areIndexes));
    }

    // 11.3.2.1: of indexes, the opacity of each; else the one colour that is transparent, 16 bits for each of its numbers.
    private static byte Opacity(PngFile file, ReadOnlySpan<byte> pixel)
    {
        var transparency = file.Transparency.Span;
        if (file.Colors == PngColors.Indexed)
        {
            return pixel[0] < transparency.Length ? transparency[pixel[0]] : Opaque;
        }

        if (transparency.Length < 2 * pixel.Length)
        {
            return Opaque;
        }

        for (var i = 0; i < pixel.Length; i++)
        {
            var number = file.Bits switch
            {
                16 => transparency[2 * i],
                _ => transparency[(2 * i) + 1] * 255 / ((1 << file.Bits) - 1),
            };
            if (number != pixel[i])
            {
                return Opaque;
            }
        }

        return 0;
    }

    // A palette of more colours than its indexes can name is cut to those.
    private static ReadOnlyMemory<byte> PaletteOf(PngFile file) =>
        file.Colors == PngColors.Indexed ? file.Palette[..Math.Min(file.Palette.Length, 3 << file.Bits)] : default;
}
