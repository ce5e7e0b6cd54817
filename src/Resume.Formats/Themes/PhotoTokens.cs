using Resume.Formats.Model;

namespace Resume.Formats.Themes;

/// <summary>Where a photo stands.</summary>
public enum PhotoAlignment
{
    /// <summary>Above the name, aligned as that is.</summary>
    Above,

    /// <summary>Beside name, label and contacts, at the side where lines end.</summary>
    End,
}

/// <summary>The photo in the head of the résumé.</summary>
/// <param name="Align">Where it stands.</param>
/// <param name="Width">Its width, points; its height follows from its own proportions.</param>
/// <param name="Gap">Space between it and the text, points.</param>
public sealed record PhotoTokens(PhotoAlignment Align, double Width, double Gap)
{
    // A tall picture would push the text off the head of the page.
    private const double TallestRatio = 1.4;

    /// <summary>The width and height of a photo on the page, points: whole and in its proportions, 1.4 times as high as the theme's width at most.</summary>
    public (double Width, double Height) Fit(Photo photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var ratio = (double)photo.Height / photo.Width;
        return ratio <= TallestRatio ? (Width, Width * ratio) : (Width * TallestRatio / ratio, Width * TallestRatio);
    }
}
