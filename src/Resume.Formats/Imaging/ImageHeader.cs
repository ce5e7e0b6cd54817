namespace Resume.Formats.Imaging;

/// <summary>The format and size of an image, from its first bytes; file names are not considered.</summary>
/// <param name="Format">The format.</param>
/// <param name="Width">Width in pixels as stored, at least 1.</param>
/// <param name="Height">Height in pixels as stored, at least 1.</param>
/// <param name="Orientation">The Exif orientation, 1 to 8; 1 means upright.</param>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height, int Orientation)
{
    /// <summary>Returns null if the content is neither PNG nor JPEG, or its size is missing.</summary>
    public static ImageHeader? Read(ReadOnlySpan<byte> content)
    {
        if (PngHeader.Read(content) is { } png)
        {
            return new(ImageFormat.Png, png.Width, png.Height, Orientation: 1);
        }

        return JpegFrame.Find(content) is { Width: > 0, Height: > 0 } jpeg
            ? new(ImageFormat.Jpeg, jpeg.Width, jpeg.Height, ExifOrientation.Read(content))
            : null;
    }
}
