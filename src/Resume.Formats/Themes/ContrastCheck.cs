using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Themes;

/// <summary>Checks whether text is readable in the colours that a source chooses.</summary>
internal static class ContrastCheck
{
    // WCAG 2.2, 1.4.3: minimum contrast of text in the sizes of a résumé.
    private const double LeastContrast = 4.5;

    private static readonly ImmutableArray<ColorRole> TextRoles = [ColorRole.Text, ColorRole.Muted, ColorRole.Accent, ColorRole.Link];

    /// <summary>Reports each token of the source that makes text hard to read, once for each medium.</summary>
    public static void Check(Theme theme, ImmutableArray<LocatedSetting> tokens, DiagnosticBag diagnostics)
    {
        if (!tokens.IsEmpty)
        {
            Check(theme, theme.Light, "light", "darker", tokens, diagnostics);
            Check(theme, theme.Dark, "dark", "lighter", tokens, diagnostics);
        }
    }

    private static void Check(
        Theme theme, Palette palette, string medium, string better, ImmutableArray<LocatedSetting> tokens, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<LocatedSetting>();
        foreach (var role in TextRoles)
        {
            var (ground, contrast) = LowestContrast(theme, palette, palette[role]);
            if (contrast < LeastContrast && FindToken(role, medium, ground, tokens) is { } token && reported.Add(token))
            {
                var place = (ground, medium) switch
                {
                    ("panel", "dark") => "in the sidebar on dark screens",
                    ("panel", _) => "in the sidebar",
                    (_, "dark") => "on dark screens",
                    _ => "on the page",
                };
                diagnostics.Report(ThemeDiagnostics.LowContrast(token.Span, token.Path, token.Values[0], contrast, place, better));
            }
        }
    }

    // Text of every colour may be in the sidebar.
    private static (string Ground, double Contrast) LowestContrast(Theme theme, Palette palette, Color color)
    {
        var onPage = Contrast.Ratio(color, palette.Background);
        var onPanel = theme.Sidebar.Side == SidebarSide.None ? onPage : Contrast.Ratio(color, palette.Panel);
        return onPanel < onPage ? ("panel", onPanel) : ("background", onPage);
    }

    // Authors cannot change the colours of built-in themes, and `accent` is lightened for dark screens.
    private static LocatedSetting? FindToken(ColorRole role, string medium, string ground, ImmutableArray<LocatedSetting> tokens)
    {
        var isAccent = medium == "light" && role is ColorRole.Accent or ColorRole.Link;
        string[] paths =
        [
            $"colors.{medium}.{role.ToString().ToLowerInvariant()}",
            .. isAccent ? ["accent"] : (string[])[],
            $"colors.{medium}.{ground}",
        ];
        return paths.Select(path => tokens.FirstOrDefault(token => token.Path == path)).FirstOrDefault(token => token is not null);
    }
}
