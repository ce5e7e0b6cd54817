using Resume.Formats.Imaging;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>A PNG file as an image XObject.</summary>
/// <remarks>
/// The compressed rows of most files are embedded unchanged. PDF has no transparent pixels, no interlaced images, and few viewers for 16 bits
/// per sample: such files are decoded, and reduced if they have more than a million pixels.
/// </remarks>
internal static class PngImage
{
    public static PdfImage Read(PngChunks chunks)
    {
        var header = chunks.Header;
        var isPlain = chunks.Transparency.IsEmpty
            && header is { IsInterlaced: false, Bits: <= 8, Colors: PngColorType.Grey or PngColorType.Rgb or PngColorType.Indexed };
        return isPlain
            ? new(header.Width, header.Height, header.Channels, header.Bits, ImageCoding.CompressedRows, chunks.Compressed)
            {
                Palette = chunks.Palette,
            }
            : Compress(ReducedImage.Decode(chunks));
    }

    private static PdfImage Compress(ReducedImage image) => Compress(image, image.Colors, image.Components) with
    {
        Mask = image.Opacity is null ? null : Compress(image, image.Opacity, components: 1),
    };

    private static PdfImage Compress(ReducedImage image, byte[] samples, int components)
    {
        using var rows = new PdfBuffer(samples.Length / 2);
        Flate.Compress(PngFilter.Apply(samples, image.Width * components, components), rows);
        return new(image.Width, image.Height, components, 8, ImageCoding.CompressedRows, rows.Span.ToArray());
    }
}
