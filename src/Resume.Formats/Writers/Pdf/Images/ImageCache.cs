using Resume.Formats.Imaging;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>Decodes each photo once, although it is checked before pages are typeset and written afterwards.</summary>
internal sealed class ImageCache
{
    private readonly Dictionary<Photo, PdfImage> images = [];

    /// <summary>Reads a photo, unless it was read before.</summary>
    /// <exception cref="ImageFileException">The photo is damaged or has a form that PDF does not support.</exception>
    public PdfImage Read(Photo photo)
    {
        if (!images.TryGetValue(photo, out var image))
        {
            image = PdfImage.Read(photo);
            images.Add(photo, image);
        }

        return image;
    }
}
