using Resume.Formats.Model;

namespace Resume.Formats.Themes;

/// <summary>The position of the photo in the header.</summary>
public enum PhotoAlignment
{
    /// <summary>Above the name, with the alignment of the name.</summary>
    Above,

    /// <summary>Beside name, label and contacts, at the side where lines end.</summary>
    End,

    /// <summary>In the start column or the sidebar; above the name where there is neither.</summary>
    Column,
}

/// <summary>The photo in the header of the résumé.</summary>
/// <param name="Align">Its position.</param>
/// <param name="Width">Its width, points; the height follows from the photo's own proportions.</param>
/// <param name="Gap">Space between the photo and the text, points.</param>
public sealed record PhotoTokens(PhotoAlignment Align, double Width, double Gap)
{
    // A tall picture would push the header's text down the page.
    private const double LargestRatio = 1.4;

    /// <summary>
    /// The width and height of a photo on the page, points: uncropped, in its own proportions, and at most 1.4 times as high as
    /// <see cref="Width"/>.
    /// </summary>
    public (double Width, double Height) Fit(Photo photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var ratio = (double)photo.Height / photo.Width;
        return ratio <= LargestRatio ? (Width, Width * ratio) : (Width * LargestRatio / ratio, Width * LargestRatio);
    }

    internal static PhotoTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<PhotoAlignment>("header.photo.align"),
        tokens.Length("header.photo.width"),
        tokens.Length("header.photo.gap"));
}
