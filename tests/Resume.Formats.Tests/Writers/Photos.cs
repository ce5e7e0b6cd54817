using Resume.Formats.Model;

namespace Resume.Formats.Tests.Writers;

/// <summary>Photos of nobody: a head and shoulders drawn with ellipses, 120 × 150 pixels.</summary>
internal static class Photos
{
    /// <summary>8-bit indexes into a palette.</summary>
    public static Photo Png => Read("photo.png");

    /// <summary>Interlaced RGB of 16 bits with round corners.</summary>
    public static Photo TransparentPng => Read("transparent.png");

    public static Photo Jpeg => Read("photo.jpg");

    public static Photo GreyJpeg => Read("grey.jpg");

    /// <summary>CMYK as Adobe's programs write it, with all values inverted.</summary>
    public static Photo CmykJpeg => Read("cmyk.jpg");

    public static Photo Read(string name) => new(
        name.EndsWith(".png", StringComparison.Ordinal) ? PhotoKind.Png : PhotoKind.Jpeg,
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Photos", name)),
        120,
        150);
}
