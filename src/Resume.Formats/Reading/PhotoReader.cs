using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading;

/// <summary>`basics.image` -> the picture it names.</summary>
internal static class PhotoReader
{
    // 120 MB once a viewer has unpacked it; no camera's portrait needs more.
    private const long MostPixels = 40_000_000;

    /// <summary>Adds the photo to `basics`; reports where there is none to add.</summary>
    public static Basics Read(Basics basics, ReadingContext context)
    {
        if (basics.Image is not { } image)
        {
            return basics;
        }

        if (IsWeb(image.Value))
        {
            context.Report(ReadingDiagnostics.RemotePicture(image.Span));
            return basics;
        }

        var isData = image.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        if ((isData ? DataOf(image.Value) : context.ReadFile(image)) is not { } content)
        {
            if (isData)
            {
                context.Fault(ReadingDiagnostics.NotAPicture(image.Span, image.Value));
            }

            return basics;
        }

        if (PictureHeader.Read(content) is not { } photo)
        {
            context.Fault(ReadingDiagnostics.NotAPicture(image.Span, image.Value));
            return basics;
        }

        if ((long)photo.Width * photo.Height > MostPixels)
        {
            context.Fault(ReadingDiagnostics.TooManyPixels(image.Span, image.Value, photo.Width, photo.Height));
            return basics;
        }

        return basics with { Photo = photo };
    }

    private static bool IsWeb(string image) =>
        image.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || image.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // RFC 2397. What kind it says to be does not matter: its bytes do.
    private static ReadOnlyMemory<byte>? DataOf(string url)
    {
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !url.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var text = Uri.UnescapeDataString(url[(comma + 1)..]);
        var content = new byte[text.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(text, content, out var length) ? content.AsMemory(0, length) : null;
    }
}
