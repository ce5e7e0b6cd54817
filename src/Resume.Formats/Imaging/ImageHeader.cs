namespace Resume.Formats.Imaging;

/// <summary>The format and size of an image, from its first bytes; file names are not considered.</summary>
/// <param name="Format">The format.</param>
/// <param name="Width">Width in pixels as stored, at least 1.</param>
/// <param name="Height">Height in pixels as stored, at least 1.</param>
/// <param name="UnpackedBytes">What has to be unpacked to check the image.</param>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height, long UnpackedBytes)
{
    /// <summary>Returns null if the content is neither PNG nor JPEG.</summary>
    /// <exception cref="ImageFileException">The header is damaged, or there is none.</exception>
    public static ImageHeader? Read(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(PngHeader.Signature))
        {
            var png = PngHeader.Read(content);
            return new(ImageFormat.Png, png.Width, png.Height, png.UnpackedBytes);
        }

        if (!content.StartsWith(JpegMarker.Signature))
        {
            return null;
        }

        // Scans are decoded but not unpacked: nothing larger than the file comes of it.
        var jpeg = JpegFrame.Find(content);
        return new(ImageFormat.Jpeg, jpeg.Width, jpeg.Height, content.Length);
    }
}
