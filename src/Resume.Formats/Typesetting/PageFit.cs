using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting;

/// <summary>`theme.fit`: the least tightening of a theme with which an outline has no more pages than it may.</summary>
internal static class PageFit
{
    /// <summary>The tightened theme; the theme as it is where it fits, and where no tightening is enough: cramped pages would be one too many all the same.</summary>
    public static Theme Fit(Outline outline, Theme theme, int maxPages)
    {
        try
        {
            if (Pages(outline, theme) <= maxPages || Pages(outline, Tightening.Of(theme, Tightening.Steps)) > maxPages)
            {
                return theme;
            }

            // Of two neighbouring steps the upper one always fits and the lower one never does.
            var (tooLoose, fits) = (0, Tightening.Steps);
            while (fits - tooLoose > 1)
            {
                var middle = (tooLoose + fits) / 2;
                (tooLoose, fits) = Pages(outline, Tightening.Of(theme, middle)) <= maxPages ? (tooLoose, middle) : (middle, fits);
            }

            return Tightening.Of(theme, fits);
        }
        catch (FontFileException)
        {
            // Whoever writes with this font tells of it.
            return theme;
        }
    }

    private static int Pages(Outline outline, Theme theme) => Typesetter.Typeset(outline, theme, new DiagnosticBag()).Pages.Length;
}
