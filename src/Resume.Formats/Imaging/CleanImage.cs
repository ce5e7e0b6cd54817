namespace Resume.Formats.Imaging;

/// <summary>An image that every format can show, and nothing else: no metadata, no thumbnail, no byte after its end.</summary>
/// <param name="Stored">The file, which says nothing of its orientation.</param>
/// <param name="Content">The file with its orientation, which is all that is left of Exif data.</param>
/// <param name="Orientation">The Exif orientation, 1 to 8; 1 means upright.</param>
internal sealed record CleanImage(byte[] Stored, byte[] Content, int Orientation)
{
    /// <summary>Copies what is known to be needed to show an image. What is not known is left out.</summary>
    /// <param name="format">The format of the content.</param>
    /// <param name="content">A file within <see cref="ImageLimits"/>.</param>
    /// <exception cref="ImageFileException">The image cannot be shown in each of our formats.</exception>
    public static CleanImage Create(ImageFormat format, ReadOnlyMemory<byte> content)
    {
        if (format == ImageFormat.Png)
        {
            return PngCleaner.Clean(PngChunks.Read(content));
        }

        using var jpeg = new JpegCleaner(content.Length);
        return jpeg.Clean(content.Span);
    }
}
