using Resume.Formats.Imaging;

namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>Checks a JPEG file, which PDF embeds unchanged (ISO 32000-1, 7.4.8).</summary>
internal static class JpegImage
{
    private const byte AdobeSegment = 0xEE;

    private static ReadOnlySpan<byte> EndOfImage => [0xFF, 0xD9];

    /// <summary>Reads the frame header and makes sure that the file is complete.</summary>
    /// <exception cref="ImageFileException">The file is damaged, truncated, or coded in a way that PDF does not support.</exception>
    public static PdfImage Read(ReadOnlyMemory<byte> content)
    {
        var image = default(PdfImage);
        var isAdobe = false;
        var segments = new JpegSegments(content.Span);
        while (segments.MoveNext())
        {
            if (segments.IsScan)
            {
                return image is null ? throw new ImageFileException("its size is missing")
                    : content.Span[segments.Start..].LastIndexOf(EndOfImage) < 0 ? throw ImageFileException.Truncated()
                    : image with { IsInverted = isAdobe && image.Components == 4 };
            }

            isAdobe |= segments.Marker == AdobeSegment && segments.Content.StartsWith("Adobe"u8);
            if (JpegFrame.IsFrame(segments.Marker))
            {
                image = Check(JpegFrame.Read(segments.Marker, segments.Content) ?? throw ImageFileException.Damaged(), content);
            }
        }

        throw segments.IsDamaged ? ImageFileException.Damaged() : ImageFileException.Truncated();
    }

    private static PdfImage Check(JpegFrame frame, ReadOnlyMemory<byte> content) => frame switch
    {
        // Baseline, extended and progressive.
        { Process: not (0xC0 or 0xC1 or 0xC2) } =>
            throw new ImageFileException("PDF does not support lossless or arithmetic-coded JPEG"),
        { Bits: not 8 } => throw new ImageFileException("it has more than 8 bits per channel"),
        { Width: 0 } or { Height: 0 } => throw new ImageFileException("it has no size"),
        { Components: 1 or 3 or 4 } => new(frame.Width, frame.Height, frame.Components, 8, ImageCoding.Jpeg, content),
        _ => throw new ImageFileException("its pixels are neither grey nor RGB nor CMYK"),
    };
}
