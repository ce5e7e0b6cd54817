using Resume.Formats.Model;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers;
using SkiaSharp;

namespace Resume.Formats.Png;

/// <summary>Draws photos upright into their rectangles.</summary>
internal sealed class Photos(WriterContext context) : IDisposable
{
    // A photo usually has many more pixels than its place on the page: mipmaps average them.
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    private readonly Dictionary<Photo, SKImage?> decoded = [];

    public void Draw(SKCanvas canvas, ImagePlacement placement)
    {
        if (Decode(placement.Photo) is not { } image)
        {
            return;
        }

        canvas.Save();
        canvas.Translate((float)(placement.X + (placement.Width / 2)), (float)(placement.Y + (placement.Height / 2)));
        canvas.RotateDegrees(90 * placement.Photo.QuarterTurns);
        canvas.Scale(placement.Photo.IsMirrored ? -1 : 1, 1);
        var isTurned = placement.Photo.QuarterTurns % 2 == 1;
        var (width, height) = isTurned ? (placement.Height, placement.Width) : (placement.Width, placement.Height);
        var target = SKRect.Create((float)(-width / 2), (float)(-height / 2), (float)width, (float)height);
        canvas.DrawImage(image, target, Sampling);
        canvas.Restore();
    }

    public void Dispose()
    {
        foreach (var image in decoded.Values)
        {
            image?.Dispose();
        }
    }

    private SKImage? Decode(Photo photo)
    {
        if (!decoded.TryGetValue(photo, out var image))
        {
            decoded[photo] = image = Read(photo);
            if (image is null)
            {
                context.Diagnostics.Report(PngDiagnostics.UnusablePhoto(context.Document));
            }
        }

        return image;
    }

    // The codec gives the pixels as they are stored: turning them is up to us.
    private static SKImage? Read(Photo photo)
    {
        using var data = SKData.CreateCopy(photo.Content.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return null;
        }

        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var pixels = new SKBitmap(info);
        if (codec.GetPixels(info, pixels.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        pixels.SetImmutable();
        return SKImage.FromBitmap(pixels);
    }
}
