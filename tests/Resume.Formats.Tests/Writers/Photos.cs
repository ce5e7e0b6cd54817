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

    /// <summary>The JPEG file as a camera that was turned would have written it, in either order of bytes.</summary>
    public static byte[] Turned(byte orientation, bool isBigEndian = true)
    {
        byte[] exif = isBigEndian
            ? [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
            : [0xFF, 0xE1, 0, 34, .. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
        var file = Jpeg.Content.ToArray();
        return [.. file[..2], .. exif, .. file[2..]];
    }

    public static Photo Read(string name) => new(
        name.EndsWith(".png", StringComparison.Ordinal) ? PhotoKind.Png : PhotoKind.Jpeg,
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Photos", name)),
        120,
        150);
}
