using Resume.Formats.Limits;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting;

/// <summary>`theme.fit`: compacts a theme as little as an outline needs to fit on its pages.</summary>
internal static class PageFit
{
    /// <summary>
    /// Returns the compacted theme, or the theme itself where it fits already or where nothing helps:
    /// cramped pages would still be too many.
    /// </summary>
    public static Theme Fit(Outline outline, Theme theme, int maxPages, Action spend, Budget budget)
    {
        bool Fits(Theme candidate)
        {
            spend();
            return Typesetter.Fits(outline, candidate, maxPages, budget, budget.CancellationToken);
        }

        try
        {
            if (Fits(theme) || !Fits(ThemeCompaction.Compact(theme, ThemeCompaction.Steps)))
            {
                return theme;
            }

            var (tooLoose, fitting) = (0, ThemeCompaction.Steps);
            while (fitting - tooLoose > 1)
            {
                var middle = (tooLoose + fitting) / 2;
                (tooLoose, fitting) = Fits(ThemeCompaction.Compact(theme, middle)) ? (tooLoose, middle) : (middle, fitting);
            }

            return ThemeCompaction.Compact(theme, fitting);
        }
        catch (FontFileException)
        {
            // The writer that uses the font reports it.
            return theme;
        }
    }
}
