using Resume.Formats.Imaging;
using Resume.Formats.Model;

namespace Resume.Formats.Tests.Writers;

/// <summary>Drawn photos of a head and shoulders, 120 × 150 pixels.</summary>
internal static class Photos
{
    /// <summary>8-bit palette indexes.</summary>
    public static Photo Png => Read("photo.png");

    /// <summary>Interlaced 16-bit RGBA with round corners.</summary>
    public static Photo TransparentPng => Read("transparent.png");

    public static Photo Jpeg => Read("photo.jpg");

    public static Photo GreyJpeg => Read("grey.jpg");

    /// <summary>CMYK as Adobe's programs write it, with inverted values.</summary>
    public static Photo CmykJpeg => Read("cmyk.jpg");

    /// <summary>The JPEG file with an Exif orientation, in either byte order.</summary>
    public static byte[] Turned(byte orientation, bool isBigEndian = true)
    {
        byte[] app1 = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8];
        byte[] tiff = isBigEndian
            ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
            : [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
        var file = Jpeg.Content.ToArray();
        return [.. file[..2], .. app1, .. tiff, .. file[2..]];
    }

    /// <summary>The PNG file with an Exif orientation.</summary>
    public static byte[] TurnedPng(byte orientation)
    {
        var file = Png.Content.ToArray();
        var exif = PngChunk.WriteFile([("eXIf", ExifOrientation.Write(orientation))]);
        return [.. file[..PngHeader.Length], .. exif[PngHeader.Signature.Length..], .. file[PngHeader.Length..]];
    }

    public static Photo Read(string name) => new(
        name.EndsWith(".png", StringComparison.Ordinal) ? PhotoKind.Png : PhotoKind.Jpeg,
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Photos", name)),
        120,
        150);
}
