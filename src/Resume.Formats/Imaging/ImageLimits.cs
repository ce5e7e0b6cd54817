namespace Resume.Formats.Imaging;

/// <summary>The largest image that is read or decoded. The reader of files limits their size.</summary>
internal static class ImageLimits
{
    /// <summary>Pixels that a viewer needs 120 MB for; larger than any camera's portrait.</summary>
    public const long MaxPixels = 40_000_000;

    public static bool Allow(int width, int height) => (long)width * height <= MaxPixels;
}
