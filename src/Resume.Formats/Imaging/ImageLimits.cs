namespace Resume.Formats.Imaging;

/// <summary>The largest image that is read. The reader of files limits their size, too.</summary>
internal static class ImageLimits
{
    /// <summary>Pixels that a viewer needs 160 MB for; larger than any camera's portrait.</summary>
    public const long MaxPixels = 40_000_000;

    /// <summary>Pixels of a side. JPEG has no more, and more in a PNG file are no photo: each row costs time.</summary>
    public const int MaxSide = 65_535;

    /// <summary>Bytes of a PNG file's rows, with all passes: a camera's 24 million pixels of RGB, and some more.</summary>
    public const long MaxUnpacked = 80_000_000;

    public static bool Allow(ImageHeader image) =>
        (long)image.Width * image.Height <= MaxPixels
        && Math.Max(image.Width, image.Height) <= MaxSide
        && image.UnpackedBytes <= MaxUnpacked;
}
