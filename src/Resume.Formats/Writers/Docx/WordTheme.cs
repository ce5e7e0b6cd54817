using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>A theme in the units of WordprocessingML: sizes of type are half points, other lengths twentieths of a point.</summary>
internal static class WordTheme
{
    /// <summary>
    /// The theme without tracking where it would tear joined letters apart: in right-to-left languages other than Hebrew and Yiddish.
    /// </summary>
    public static Theme WithoutTornLetters(Theme theme, Outline outline) =>
        outline.RightToLeft && outline.Language.Split('-')[0] is not ("he" or "yi")
            ? theme with { Styles = theme.Styles.Map((_, style) => style with { Tracking = 0 }) }
            : theme;

    // The size of the small capitals that Word makes from capitals.
    private const double SmallCapitals = 0.8;

    /// <summary>
    /// The theme as Word documents show it: in one column, with the contacts below name and label, and headings above their sections.
    /// </summary>
    public static Theme InOneColumn(Theme theme)
    {
        var column = theme with
        {
            Header = theme.Header with { Contacts = ContactsPlace.Below },
            Sidebar = theme.Sidebar with { Side = SidebarSide.None },
        };
        return theme.StartColumn.Holds != StartColumnContent.Headings ? column : column with
        {
            Page = theme.Page with { MarginLeft = theme.Page.MarginLeft + theme.StartColumn.Indent },
            StartColumn = theme.StartColumn with { Holds = StartColumnContent.Nothing },
            Styles = theme.Styles with { Heading = theme.Styles.Heading with { SpaceAfter = 0 } },
        };
    }

    /// <summary>The theme with everything but its widths multiplied by a factor. With 1, it is the theme that Word shows.</summary>
    public static Theme Scale(Theme theme, double factor)
    {
        double Twips(double points) => Units.Twips(points * factor) / 20.0;

        return theme with
        {
            Page = theme.Sidebar.Side == SidebarSide.None ? theme.Page : WithEqualMargins(theme.Page),
            Styles = theme.Styles.Map((_, style) => style with
            {
                Size = Units.RoundToHalfPoints(style.Size * factor * (AreAllSmall(style) ? SmallCapitals : 1)),
                SmallCaps = style.SmallCaps && !style.Uppercase,
                LineHeight = Twips(style.LineHeight),
                SpaceBefore = Twips(style.SpaceBefore),
                SpaceAfter = Twips(style.SpaceAfter),
            }),
            Bullets = theme.Bullets with { SpaceBetween = Twips(theme.Bullets.SpaceBetween) },
            Table = theme.Table with { RowGap = Twips(theme.Table.RowGap) },
        };
    }

    // The margin of a sidebar is smaller than that of text.
    private static PageTokens WithEqualMargins(PageTokens page)
    {
        var margin = Math.Max(page.MarginLeft, page.MarginRight);
        return page with { MarginLeft = margin, MarginRight = margin };
    }

    // Word has no small capitals instead of capitals.
    private static bool AreAllSmall(TextStyleTokens style) => style is { Uppercase: true, SmallCaps: true };
}
