using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>How the unit square of an image lies on its page (ISO 32000-1, 8.3.3).</summary>
internal static class ImageMatrix
{
    /// <summary>The six numbers of the matrix; y counts from the foot of the page.</summary>
    public static double[] Of(ImagePlacement image, double pageHeight)
    {
        // Where the image's own right and top point to.
        (int X, int Y) right = (image.Photo.IsMirrored ? -1 : 1, 0), top = (0, 1);
        for (var i = 0; i < image.Photo.QuarterTurns; i++)
        {
            (right, top) = ((right.Y, -right.X), (top.Y, -top.X));
        }

        // What points to the left or down begins at the other side.
        var left = image.X + (right.X + top.X < 0 ? image.Width : 0);
        var foot = pageHeight - image.Y - (right.Y + top.Y < 0 ? 0 : image.Height);
        return [right.X * image.Width, right.Y * image.Height, top.X * image.Width, top.Y * image.Height, left, foot];
    }
}
