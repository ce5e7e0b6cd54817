using Resume.Formats.Model;
using SkiaSharp;

namespace Resume.Formats.Png.Tests;

public class PhotoTests
{
    /// <summary>The corner of the page's photo at which the first stored pixel is, for each Exif orientation.</summary>
    [Theory]
    [InlineData(1, false, false)]
    [InlineData(2, true, false)]
    [InlineData(3, true, true)]
    [InlineData(4, false, true)]
    [InlineData(5, false, false)]
    [InlineData(6, true, false)]
    [InlineData(7, true, true)]
    [InlineData(8, false, true)]
    public async Task PhotoIsUpright(int orientation, bool isRight, bool isBottom)
    {
        var context = await Pages.ContextAsync("basics: {name: Ada}\noutput: {png: {dpi: 144}}\n");
        var isTurned = orientation > 4;
        var photo = new Photo(PhotoKind.Png, RedCorner(60, 40), isTurned ? 40 : 60, isTurned ? 60 : 40) { Orientation = orientation };
        context = context with { Outline = context.Outline with { Header = context.Outline.Header with { Photo = photo } } };

        var page = (await Pages.WriteAsync(context)).Single(part => part.Name == "1");

        using var image = Pages.Decode(page.Content);
        var red = Bounds(image, pixel => pixel is { Red: > 200, Green: < 80, Blue: < 80 });
        var all = Bounds(image, pixel => pixel is { Red: > 200, Green: < 80 } or { Red: < 80, Blue: > 200 });
        Assert.Equal((isRight, isBottom), (red.MidX > all.MidX, red.MidY > all.MidY));
        Assert.Equal(isTurned ? 40.0 / 60 : 60.0 / 40, (double)all.Width / all.Height, 0.03);
    }

    // Blue, with a red quarter where the stored pixels begin.
    private static byte[] RedCorner(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.Red };
        canvas.Clear(SKColors.Blue);
        canvas.DrawRect(0, 0, width / 2, height / 2, paint);
        using var file = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return file.ToArray();
    }

    private static SKRectI Bounds(SKBitmap image, Func<SKColor, bool> fits)
    {
        var found = image.Pixels.Index().Where(pixel => fits(pixel.Item)).Select(pixel => pixel.Index).ToList();
        return new(
            found.Min(i => i % image.Width), found.Min(i => i / image.Width),
            found.Max(i => i % image.Width) + 1, found.Max(i => i / image.Width) + 1);
    }
}
