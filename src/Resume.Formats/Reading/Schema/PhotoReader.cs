using Resume.Formats.Diagnostics;
using Resume.Formats.Imaging;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Reads the photo that `basics.image` names.</summary>
internal static class PhotoReader
{
    /// <summary>Returns `basics` with its photo, or reports why there is none.</summary>
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
        if ((isData ? DecodeDataUrl(image.Value) : context.ReadFile(image)) is not { } content)
        {
            if (isData)
            {
                context.ReportStrict(ReadingDiagnostics.NotAPicture(image.Span, image.Value));
            }

            return basics;
        }

        if (Recognize(content) is not { } photo)
        {
            context.ReportStrict(ReadingDiagnostics.NotAPicture(image.Span, image.Value));
            return basics;
        }

        if (!ImageLimits.Allow(photo.Width, photo.Height))
        {
            context.ReportStrict(ReadingDiagnostics.TooManyPixels(image.Span, image.Value, photo.Width, photo.Height));
            return basics;
        }

        return basics with { Photo = photo };
    }

    /// <summary>Returns the photo with the size it has when shown upright, or null if the content is neither PNG nor JPEG.</summary>
    internal static Photo? Recognize(ReadOnlyMemory<byte> content)
    {
        if (ImageHeader.Read(content.Span) is not { } header)
        {
            return null;
        }

        var kind = header.Format == ImageFormat.Png ? PhotoKind.Png : PhotoKind.Jpeg;
        var photo = new Photo(kind, content, header.Width, header.Height) { Orientation = header.Orientation };
        return photo.QuarterTurns % 2 == 0 ? photo : photo with { Width = header.Height, Height = header.Width };
    }

    private static bool IsWeb(string image) =>
        image.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || image.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // RFC 2397. The media type is ignored: the content decides.
    private static ReadOnlyMemory<byte>? DecodeDataUrl(string url)
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
