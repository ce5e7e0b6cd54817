using System.Runtime.CompilerServices;
using Resume.Formats.Imaging;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>The content of an image XObject (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">Samples per pixel: 1 for grey or a palette index, 3 for RGB, 4 for CMYK.</param>
/// <param name="Bits">Bits per sample.</param>
/// <param name="Coding">The form of the data.</param>
/// <param name="Data">The data.</param>
internal sealed record PdfImage(int Width, int Height, int Components, int Bits, ImageCoding Coding, ReadOnlyMemory<byte> Data)
{
    // Each photo is unpacked once for all languages, and what comes of it is freed with the photo: a build server lives for days.
    private static readonly ConditionalWeakTable<Photo, PdfImage> Known = [];

    /// <summary>Red, green and blue of each palette index; empty if there is no palette.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>True if 0 means full ink, as in CMYK files from Adobe's programs.</summary>
    public bool IsInverted { get; init; }

    /// <summary>The opacity of each pixel as a grey image; null if all pixels are opaque.</summary>
    public PdfImage? Mask { get; init; }

    /// <summary>Returns the image of a photo that was checked when the source was read.</summary>
    public static PdfImage Create(Photo photo) => Known.GetValue(photo, Read);

    private static PdfImage Read(Photo photo) =>
        photo.Kind == PhotoKind.Png ? PngImage.Read(PngChunks.Read(photo.Stored)) : ReadJpeg(photo.Stored);

    // PDF embeds JPEG files unchanged (7.4.8).
    private static PdfImage ReadJpeg(ReadOnlyMemory<byte> content)
    {
        var frame = JpegFrame.Find(content.Span);
        var components = frame.Components.Length;
        return new(frame.Width, frame.Height, components, 8, ImageCoding.Jpeg, content)
        {
            IsInverted = components == 4 && JpegColors.IsAdobe(content.Span),
        };
    }
}
