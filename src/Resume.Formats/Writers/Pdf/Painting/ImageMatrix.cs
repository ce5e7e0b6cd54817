using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf.Painting;

/// <summary>The transformation of an image's unit square to its page (ISO 32000-1, 8.3.3).</summary>
internal static class ImageMatrix
{
    /// <summary>Returns the six numbers of the matrix; y is measured from the bottom of the page.</summary>
    public static double[] Compute(ImagePlacement image, double pageHeight)
    {
        // The directions of the image's own right and top on the page.
        (int X, int Y) right = (image.Photo.IsMirrored ? -1 : 1, 0), top = (0, 1);
        for (var i = 0; i < image.Photo.QuarterTurns; i++)
        {
            (right, top) = ((right.Y, -right.X), (top.Y, -top.X));
        }

        // An axis that points left or down starts at the opposite side.
        var left = image.X + (right.X + top.X < 0 ? image.Width : 0);
        var foot = pageHeight - image.Y - (right.Y + top.Y < 0 ? 0 : image.Height);
        return [right.X * image.Width, right.Y * image.Height, top.X * image.Width, top.Y * image.Height, left, foot];
    }
}
