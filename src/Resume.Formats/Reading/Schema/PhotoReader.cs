using Resume.Formats.Diagnostics;
using Resume.Formats.Imaging;
using Resume.Formats.Limits;
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

        if (context.Photos.TryGet(image.Value, out var known))
        {
            return basics with { Photo = known };
        }

        if ((IsData(image.Value) ? DecodeDataUrl(image, context) : context.ReadFile(image)) is not { } content)
        {
            return basics;
        }

        try
        {
            if (ImageHeader.Read(content.Span) is not { } header)
            {
                context.ReportStrict(ReadingDiagnostics.NotAPicture(image.Span, image.Value));
                return basics;
            }

            if (!ImageLimits.Allow(header))
            {
                context.ReportStrict(ReadingDiagnostics.PictureTooLarge(
                    image.Span, image.Value, header.Width, header.Height, header.UnpackedBytes));
                return basics;
            }

            context.Budget.Spend(header.UnpackedBytes / Budget.UnpackedBytesPerStep, Expense.Picture(Quote.Short(image.Value)), image.Span);
            return basics with { Photo = context.Photos.Add(image.Value, Clean(content, header)) };
        }
        catch (ImageFileException exception)
        {
            // Decided here for every format and language, before one of them is written.
            context.ReportStrict(ReadingDiagnostics.UnusablePicture(image.Span, image.Value, exception.Message));
            return basics;
        }
    }

    // The size is the one that the photo has when it is shown upright.
    private static Photo Clean(ReadOnlyMemory<byte> content, ImageHeader header)
    {
        var image = CleanImage.Create(header.Format, content);
        var kind = header.Format == ImageFormat.Png ? PhotoKind.Png : PhotoKind.Jpeg;
        var photo = new Photo(kind, image.Content, header.Width, header.Height) { Orientation = image.Orientation, Stored = image.Stored };
        return photo.QuarterTurns % 2 == 0 ? photo : photo with { Width = header.Height, Height = header.Width };
    }

    private static bool IsData(string image) => image.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private static bool IsWeb(string image) =>
        image.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || image.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // RFC 2397. The media type is ignored: the content decides. Its characters were paid for as a text.
    private static ReadOnlyMemory<byte>? DecodeDataUrl(Located<string> image, ReadingContext context)
    {
        var url = image.Value;
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && url.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            var text = Uri.UnescapeDataString(url[(comma + 1)..]);
            var content = new byte[text.Length / 4 * 3 + 3];
            if (Convert.TryFromBase64String(text, content, out var length))
            {
                return content.AsMemory(0, length);
            }
        }

        context.ReportStrict(ReadingDiagnostics.NotAPicture(image.Span, url));
        return null;
    }
}
