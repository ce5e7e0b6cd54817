using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>
/// What is above the text of all pages but the first, in the theme's `footer` style: the name at the start, "2 / 3" at the end, which needs
/// no translation. Programs that read a page from its beginning see there that a page, and so a line, has ended.
/// </summary>
/// <param name="Name">The person's name.</param>
internal sealed record RunningHead(InlineText Name)
{
    /// <summary>The text between the number of the page and the number of pages.</summary>
    public const string Between = " / ";

    /// <summary>The share of a line that the name may fill. A longer name is cut and gets an <see cref="Ellipsis"/>.</summary>
    public const double NameShare = 2.0 / 3;

    /// <summary>More characters than a line has on any paper; what follows them is not looked at.</summary>
    public const int MostCharacters = 500;

    /// <summary>The mark at the end of a name that was cut.</summary>
    public const string Ellipsis = "\u2026";

    public static RunningHead Create(Header header) => new(header.Name);

    /// <summary>The number of a page and of all pages.</summary>
    public static string Number(int page, int pages) => string.Create(CultureInfo.InvariantCulture, $"{page}{Between}{pages}");
}
